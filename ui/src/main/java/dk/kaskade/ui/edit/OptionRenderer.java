package dk.kaskade.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** An option in two lines: what it is, and what tells it apart or why it cannot be chosen. */
public final class OptionRenderer implements ListCellRenderer<Option> {
    private final JPanel cell =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 0, hidemode 3", "[grow, fill]"));
    private final JLabel label = Type.TABLE.label("");
    private final JLabel detail = Type.CAPTION.label("");

    public OptionRenderer() {
        int side = UIScale.scale(10);
        int end = UIScale.scale(4);
        cell.setBorder(BorderFactory.createEmptyBorder(end, side, end, side));
        cell.add(label, "wmin 0");
        cell.add(detail, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Option> list, Option option, int index, boolean selected, boolean focused) {
        cell.setBackground((selected ? Tint.ACC_SOFT : Tint.PANEL).color());
        label.setText(option.name());
        detail.setText(option.possible() ? option.detail() : option.refusal());
        detail.setVisible(!detail.getText().isEmpty());
        label.setForeground((option.possible() ? Tint.TEXT : Tint.TEXT3).color());
        detail.setForeground((option.possible() ? Tint.TEXT2 : Tint.GAP_TEXT).color());
        label.setFont(Type.TABLE.font());
        detail.setFont(Type.CAPTION.font());
        cell.getAccessibleContext().setAccessibleName(option.name() + ", " + detail.getText());
        return cell;
    }
}
