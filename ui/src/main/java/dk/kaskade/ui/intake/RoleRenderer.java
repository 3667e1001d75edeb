package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import java.awt.Color;
import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** A role with the mark of its level; where there is none, that stands out. */
final class RoleRenderer extends DefaultTableCellRenderer {

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focus, row, column);
        putClientProperty("html.disable", true);
        dress(this, value, selected ? getForeground() : null);
        setToolTipText(
                getPreferredSize().width > table.getCellRect(row, column, false).width ? String.valueOf(value) : null);
        return this;
    }

    /** Gives a label the look of a role. */
    static void dress(JLabel label, Object value, @Nullable Color words) {
        boolean none = value instanceof RoleChoice choice && choice.level() == 0;
        label.setText(String.valueOf(value));
        label.setIcon(
                value instanceof RoleChoice choice && choice.level() > 0
                        ? new LevelMark(choice.level())
                        : none ? new SeverityMark(SeverityMark.Kind.GAP, 12) : null);
        label.setIconTextGap(UIScale.scale(7));
        label.setForeground(
                words != null ? words : (none ? Tint.GAP_TEXT : isQuiet(value) ? Tint.TEXT2 : Tint.TEXT).color());
    }

    private static boolean isQuiet(Object value) {
        return value instanceof RoleChoice choice && choice.level() < 0;
    }

    /** The same in the list of a box. */
    static final class InList extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            super.getListCellRendererComponent(list, value, index, selected, focus);
            putClientProperty("html.disable", true);
            dress(this, value, getForeground());
            return this;
        }
    }
}
