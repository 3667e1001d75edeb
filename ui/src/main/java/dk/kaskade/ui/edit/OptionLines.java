package dk.kaskade.ui.edit;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A row of a form about one option: what it is, and under that what tells it apart, with a field before or behind. */
final class OptionLines extends JPanel {
    private final JLabel name;

    private OptionLines(Option option, String columns) {
        super(new MigLayout("insets 0, fillx, gapx 8, gapy 0", columns));
        setOpaque(false);
        name = line(Type.TABLE.label(option.name(), Tint.TEXT));
    }

    private static JLabel line(JLabel label) {
        label.putClientProperty("html.disable", true);
        return label;
    }

    private JPanel lines(Option option, JComponent field) {
        JPanel lines = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 0", "[grow, fill]"));
        lines.setOpaque(false);
        lines.add(name, "wmin 0");
        if (!option.detail().isEmpty()) {
            lines.add(line(Type.CAPTION.label(option.detail(), Tint.TEXT2)), "wmin 0");
        }
        lines.setToolTipText(option.label());
        name.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(option.label());
        return lines;
    }

    static OptionLines before(Option option, JComponent field) {
        OptionLines row = new OptionLines(option, "[grow, fill, 10::][180!, fill]");
        row.add(row.lines(option, field), "wmin 0");
        // the longest of a field's choices may be wider than its column
        row.add(field, "wmin 0");
        return row;
    }

    static OptionLines behind(JComponent field, Option option) {
        OptionLines row = new OptionLines(option, "[][grow, fill, 10::]");
        row.add(field);
        row.add(row.lines(option, field), "wmin 0");
        return row;
    }
}
