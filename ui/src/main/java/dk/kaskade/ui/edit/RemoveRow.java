package dk.kaskade.ui.edit;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A button that removes what is shown, and under it why it cannot be removed. */
final class RemoveRow extends JPanel {
    private final JLabel problem = new WrappedText("", Type.CAPTION, Tint.ERROR, 480);
    private final Supplier<String> remove;

    /** @param remove does it; why not, or empty where it was done */
    RemoveRow(String verb, Supplier<String> remove) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 4, hidemode 3", "[grow, fill]", "[]"));
        this.remove = remove;
        setOpaque(false);
        JButton button = new JButton(verb, Icons.TRASH.icon());
        button.addActionListener(event -> remove());
        add(button, "growx 0");
        add(problem, "wmin 0");
        clear();
    }

    void remove() {
        String refused = remove.get();
        problem.setText(refused);
        problem.setVisible(!refused.isEmpty());
        revalidate();
    }

    void clear() {
        problem.setText("");
        problem.setVisible(false);
    }
}
