package dk.kaskade.ui.handout;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.TitleButtons;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
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
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Contents at the left, their choices beside, and what will come of it at the right. Enter saves, Escape leaves. */
final class HandoutDialog {
    private final JDialog dialog;
    private final Component over;
    private final Wording wording;
    private final JPanel choices = new JPanel(new BorderLayout());
    private final JButton save = new JButton();
    private final JButton print;

    /** What the buttons do. */
    interface Deeds {
        void save();

        void print();

        void closed();
    }

    HandoutDialog(Component over, Wording wording, ContentList contents, PreviewPane preview, Deeds deeds) {
        this.over = over;
        this.wording = wording;
        Window owner = over instanceof Window window ? window : SwingUtilities.getWindowAncestor(over);
        dialog = new JDialog(owner, text("handout.title"), Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("handout");
        TitleButtons.once(dialog.getRootPane(), wording);
        print = new JButton(text("handout.print"), Icons.PRINT.icon());
        print.setName("handout.print");
        print.addActionListener(event -> deeds.print());
        save.setName("handout.save");
        save.addActionListener(event -> deeds.save());
        dialog.getRootPane().setDefaultButton(save);
        dialog.add(left(contents), BorderLayout.WEST);
        dialog.add(preview);
        dialog.add(buttons(), BorderLayout.SOUTH);
        bind("ESCAPE", dialog::dispose);
        bind("ctrl P", () -> print.doClick(0));
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                contents.requestFocusInWindow();
            }

            @Override
            public void windowClosed(WindowEvent event) {
                deeds.closed();
            }
        });
    }

    private String text(String key) {
        return Words.text(wording, key);
    }

    private JPanel left(ContentList contents) {
        JScrollPane list = Tables.scroll(contents);
        list.setPreferredSize(UIScale.scale(new Dimension(256, 100)));
        JPanel left = new JPanel(new BorderLayout());
        left.add(list, BorderLayout.WEST);
        choices.setPreferredSize(UIScale.scale(new Dimension(312, 100)));
        Ground.paint(choices, Tint.PANEL);
        left.add(choices);
        return left;
    }

    private JPanel buttons() {
        JPanel bar = new JPanel(new MigLayout("insets 12 20 12 20, fillx, gapx 8", "[]push[][]", "[]"));
        Ground.paint(bar, Tint.CANVAS);
        Ground.line(bar, Ground.Side.TOP);
        JButton cancel = new JButton(text("handout.cancel"));
        cancel.addActionListener(event -> dialog.dispose());
        bar.add(print);
        bar.add(cancel);
        bar.add(save);
        return bar;
    }

    private void bind(String key, Runnable deed) {
        JComponent root = dialog.getRootPane();
        root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        root.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        });
    }

    /** Shows the choices of another content. */
    void choices(ChoicesForm form) {
        choices.removeAll();
        Ground.paint(form, Tint.PANEL);
        JScrollPane scroll = Tables.scroll(Sheet.of(form));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        choices.add(scroll);
        choices.revalidate();
        choices.repaint();
    }

    /** What the buttons can do for what is chosen. */
    void offer(Handout handout) {
        save.setText(text(handout.manyFiles() ? "handout.save-folder" : "handout.save"));
        print.setVisible(handout.content().paged());
    }

    /** Shows the dialog until it is shut. */
    void show() {
        dialog.setMinimumSize(UIScale.scale(new Dimension(820, 520)));
        Rectangle screen = over.getGraphicsConfiguration().getBounds();
        dialog.setSize(
                Math.min(UIScale.scale(1240), screen.width * 9 / 10),
                Math.min(UIScale.scale(780), screen.height * 9 / 10));
        dialog.setLocationRelativeTo(over);
        dialog.setVisible(true);
    }

    JDialog window() {
        return dialog;
    }

    void close() {
        dialog.dispose();
    }
}
