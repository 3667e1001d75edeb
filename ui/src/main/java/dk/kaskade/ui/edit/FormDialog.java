package dk.kaskade.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
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
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** A modal dialog that stays until what was typed can be done: Enter does it, Escape thinks better of it. */
final class FormDialog {
    private final JDialog dialog;
    private final JButton accept;
    private final Component over;

    /**
     * A dialog with a form.
     *
     * @param verb   what the primary button says
     * @param done   does it; false where something stands in the way, which the form then tells
     */
    FormDialog(Component over, Wording wording, String title, JComponent form, String verb, BooleanSupplier done) {
        this.over = over;
        Window owner = over instanceof Window window ? window : SwingUtilities.getWindowAncestor(over);
        dialog = new JDialog(owner, title, Dialog.ModalityType.APPLICATION_MODAL);
        TitleButtons.once(dialog.getRootPane(), wording);
        accept = new JButton(verb);
        accept.addActionListener(event -> {
            if (done.getAsBoolean()) {
                dialog.dispose();
            }
        });
        dialog.add(body(form));
        dialog.add(buttons(wording.text("edit.cancel")), BorderLayout.SOUTH);
        dialog.getRootPane().setDefaultButton(accept);
        bindEscape();
    }

    /** Whether it can be done now. */
    void possible(boolean possible) {
        accept.setEnabled(possible);
    }

    /** Does it, as if the button had been pressed. */
    void press() {
        accept.doClick(0);
    }

    /** Shows the dialog with the cursor in a field, until it is shut. */
    void show(JComponent first) {
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                first.requestFocusInWindow();
            }
        });
        dialog.pack();
        Rectangle screen = dialog.getGraphicsConfiguration().getBounds();
        dialog.setSize(
                Math.min(dialog.getWidth(), screen.width * 9 / 10),
                Math.min(dialog.getHeight(), screen.height * 9 / 10));
        dialog.setLocationRelativeTo(over);
        dialog.setVisible(true);
    }

    /** Gives the dialog the height that the form wants now, as when a field tells what is wrong with it. */
    void fit() {
        int wanted = dialog.getPreferredSize().height;
        if (wanted > dialog.getHeight()) {
            Rectangle screen = dialog.getGraphicsConfiguration().getBounds();
            dialog.setSize(dialog.getWidth(), Math.min(wanted, screen.height * 9 / 10));
        }
    }

    private static JComponent body(JComponent form) {
        JPanel around = new JPanel(new MigLayout("insets 20 24 20 24, fill", "[grow, fill]", "[grow, fill]"));
        around.add(form);
        JScrollPane scroll = new JScrollPane(
                around,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(24));
        return scroll;
    }

    private JPanel buttons(String cancel) {
        JPanel bar = new JPanel(new MigLayout("insets 12 20 12 20, fillx, gapx 8", "push[][]", "[]"));
        Ground.paint(bar, Tint.CANVAS);
        Ground.line(bar, Ground.Side.TOP);
        JButton other = new JButton(cancel);
        other.addActionListener(event -> dialog.dispose());
        bar.add(other);
        bar.add(accept);
        return bar;
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
}
