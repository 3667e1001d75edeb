package dk.kaskade.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.util.function.ToIntFunction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** One line of a register: its name, what is known of it, and how deep it lies. */
final class RegisterCell implements ListCellRenderer<Option> {
    private static final int SIDE = 12;
    private static final int STEP = 16;
    private static final int DEEPEST = 6;

    private final JPanel cell =
            new JPanel(new MigLayout("insets 0, fill, wrap 1, gapy 1, hidemode 3", "[grow, fill]", "push[][]push"));
    private final JLabel name = Type.TABLE.label("");
    private final JLabel detail = Type.CAPTION.label("");
    private final ToIntFunction<Option> depth;

    RegisterCell(ToIntFunction<Option> depth) {
        this.depth = depth;
        cell.add(name, "wmin 0");
        cell.add(detail, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Option> list, Option option, int index, boolean selected, boolean focused) {
        int indent = SIDE + STEP * Math.min(DEEPEST, depth.applyAsInt(option));
        cell.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(indent), 0, UIScale.scale(SIDE)));
        cell.setBackground((selected ? Tint.ACC_SOFT : Tint.PANEL).color());
        name.setText(option.name());
        name.setForeground(Tint.TEXT.color());
        name.setFont((selected ? Type.TABLE_STRONG : Type.TABLE).font());
        detail.setText(option.detail());
        detail.setVisible(!option.detail().isEmpty());
        detail.setForeground(Tint.TEXT2.color());
        detail.setFont(Type.CAPTION.font());
        cell.getAccessibleContext().setAccessibleName(option.name() + ", " + option.detail());
        return cell;
    }
}
