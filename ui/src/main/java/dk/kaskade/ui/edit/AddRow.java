package dk.kaskade.ui.edit;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** A field for the name of something new: Enter or the button makes it. */
final class AddRow extends JPanel {
    private final JTextField field = new JTextField();
    private final FormRows.Row row;

    /** @param add makes it; why not, or empty where it was made */
    AddRow(String placeholder, String verb, UnaryOperator<String> add) {
        super(new MigLayout("insets 10 12 10 12, fillx, wrap 2, gapx 8, gapy 3, hidemode 3", "[grow, fill][]", "[]"));
        setOpaque(false);
        Ground.line(this, Ground.Side.TOP);
        JLabel problem = new WrappedText("", Type.CAPTION, Tint.ERROR, 240);
        problem.setVisible(false);
        row = new FormRows.Row(field, problem);
        name(placeholder);
        JButton button = new JButton(Icons.ADD.icon());
        button.setToolTipText(verb);
        button.getAccessibleContext().setAccessibleName(verb);
        Runnable make = () -> {
            String refused = add.apply(field.getText());
            row.refuse(refused);
            if (refused.isEmpty()) {
                field.setText("");
            }
        };
        field.addActionListener(event -> make.run());
        button.addActionListener(event -> make.run());
        add(field, "wmin 0");
        add(button);
        add(problem, "span, wmin 0");
    }

    /** What the new one would be, as "Ny enhed under Center for Børn". */
    void name(String placeholder) {
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, placeholder);
        field.getAccessibleContext().setAccessibleName(placeholder);
        field.setToolTipText(placeholder);
        field.repaint();
    }

    JTextField field() {
        return field;
    }
}
