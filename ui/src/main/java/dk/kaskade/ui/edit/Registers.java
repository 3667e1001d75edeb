package dk.kaskade.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.TitleButtons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * A dialog about what is not one position: the leadership communities, the units and the people. It is no transaction: every
 * change is done at once, as a step that can be undone here and outside.
 */
public final class Registers implements SessionListener {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 700;

    private final Session session;
    private final Wording wording;
    private final Supplier<? extends Component> over;
    private @Nullable RegisterSheet open;

    /** A dialog over the window that a component stands in; it follows the session. */
    public Registers(Session session, Wording wording, Supplier<? extends Component> over) {
        this.session = session;
        this.wording = wording;
        this.over = over;
        session.listen(this);
    }

    /** Shows it until it is shut. */
    public void show() {
        session.settle();
        Component at = over.get();
        Window owner = at instanceof Window window ? window : SwingUtilities.getWindowAncestor(at);
        JDialog dialog = new JDialog(owner, RegisterDesk.title(wording), Dialog.ModalityType.APPLICATION_MODAL);
        TitleButtons.once(dialog.getRootPane(), wording);
        RegisterSheet sheet = new RegisterSheet(session, wording, dialog::dispose);
        dialog.add(sheet);
        bind(dialog, "ESCAPE", KeyStroke.getKeyStroke("ESCAPE"), dialog::dispose);
        ActionId.UNDO.key().ifPresent(key -> bind(dialog, "undo", key, sheet::undo));
        ActionId.REDO.key().ifPresent(key -> bind(dialog, "redo", key, sheet::redo));
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                sheet.focus();
            }

            @Override
            public void windowClosing(WindowEvent event) {
                sheet.settle();
            }
        });
        Rectangle screen = dialog.getGraphicsConfiguration().getBounds();
        dialog.setSize(
                Math.min(UIScale.scale(WIDTH), screen.width * 19 / 20),
                Math.min(UIScale.scale(HEIGHT), screen.height * 9 / 10));
        dialog.setLocationRelativeTo(at);
        open = sheet;
        dialog.setVisible(true);
        open = null;
    }

    private static void bind(JDialog dialog, String name, KeyStroke key, Runnable what) {
        dialog.getRootPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, name);
        dialog.getRootPane().getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    @Override
    public void changed() {
        if (open != null) {
            open.refresh();
        }
    }

    @Override
    public void settling() {
        if (open != null) {
            open.settle();
        }
    }
}
