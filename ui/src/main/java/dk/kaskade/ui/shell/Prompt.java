package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.TitleButtons;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * A modal dialog with buttons of its own. Enter is the primary button; Escape and the window's cross give the answer for
 * thinking better of it.
 *
 * @param <A> the answers
 */
final class Prompt<A> {
    private final JDialog dialog;
    private final JPanel buttons = new JPanel(new MigLayout("insets 12 20 12 20, gapx 8", "push[][][]", "[]"));
    private final Component over;
    private @Nullable JComponent first;
    private @Nullable JButton primary;
    private A answer;

    Prompt(Component over, Wording wording, String title, A otherwise) {
        this.over = over;
        this.answer = otherwise;
        Window owner = over instanceof Window window ? window : SwingUtilities.getWindowAncestor(over);
        dialog = new JDialog(owner, title, Dialog.ModalityType.APPLICATION_MODAL);
        TitleButtons.once(dialog.getRootPane(), wording);
        Ground.paint(buttons, Tint.CANVAS);
        Ground.line(buttons, Ground.Side.TOP);
    }

    void body(JComponent body) {
        JPanel around = new JPanel(new MigLayout("insets 20 24 20 24, fill", "[grow, fill]", "[grow, fill]"));
        around.add(body);
        dialog.add(Tables.scroll(around));
    }

    /** A button apart from the others, at the left. */
    void aside(String text, A meaning) {
        buttons.add(made(text, meaning), "dock west, gapleft 20, gaptop 12, gapbottom 12");
    }

    void button(String text, A meaning) {
        buttons.add(made(text, meaning));
    }

    void primary(String text, A meaning) {
        primary = made(text, meaning);
        buttons.add(primary);
        dialog.getRootPane().setDefaultButton(primary);
    }

    void primaryEnabled(boolean enabled) {
        if (primary != null) {
            primary.setEnabled(enabled);
        }
    }

    /** Says where the cursor stands when the dialog opens. */
    void focus(JComponent component) {
        first = component;
    }

    /** Shows the dialog and waits for the answer. */
    A answer() {
        dialog.add(buttons, BorderLayout.SOUTH);
        focusFirst();
        bindEscape();
        dialog.pack();
        Rectangle screen = dialog.getGraphicsConfiguration().getBounds();
        int tallest = screen.height * 9 / 10;
        // what is too tall scrolls, and the bar must not take the room of the words
        int bar = dialog.getHeight() > tallest ? UIManager.getInt("ScrollBar.width") + UIScale.scale(8) : 0;
        dialog.setSize(Math.min(dialog.getWidth() + bar, screen.width * 9 / 10), Math.min(dialog.getHeight(), tallest));
        dialog.setLocationRelativeTo(over);
        dialog.setVisible(true);
        return answer;
    }

    private void focusFirst() {
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                JComponent focus = first != null ? first : primary;
                if (focus != null) {
                    focus.requestFocusInWindow();
                }
            }
        });
    }

    private void bindEscape() {
        dialog.getRootPane()
                .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke("ESCAPE"), "escape");
        dialog.getRootPane().getActionMap().put("escape", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                dialog.dispose();
            }
        });
    }

    private JButton made(String text, A meaning) {
        JButton button = new JButton(text);
        button.addActionListener(event -> {
            answer = meaning;
            dialog.dispose();
        });
        return button;
    }
}
