package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;

/** How tables and what scrolls look in every view. */
public final class Tables {

    private Tables() {}

    /** Heads stand over their columns at the left, columns keep their places, and rows have room. */
    public static <T extends JTable> T dress(T table) {
        JTableHeader header = table.getTableHeader();
        lead(header);
        header.addPropertyChangeListener("UI", event -> lead(header));
        header.setReorderingAllowed(false);
        table.setFillsViewportHeight(true);
        return table;
    }

    private static void lead(JTableHeader header) {
        if (header.getDefaultRenderer() instanceof JLabel label) {
            label.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }

    /** A column of figures: its head stands at the right, as they do. */
    public static void figures(JTable table, int column) {
        TableCellRenderer usual = table.getTableHeader().getDefaultRenderer();
        table.getColumnModel().getColumn(column).setHeaderRenderer((in, value, selected, focus, row, at) -> {
            Component head = usual.getTableCellRendererComponent(in, value, selected, focus, row, at);
            if (head instanceof JLabel label) {
                label.setHorizontalAlignment(SwingConstants.TRAILING);
            }
            return head;
        });
    }

    /** A scroll pane without a frame, that turns a wheel's step into a few lines. */
    public static JScrollPane scroll(Component component) {
        JScrollPane scroll = new JScrollPane(component);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(24));
        scroll.getHorizontalScrollBar().setUnitIncrement(UIScale.scale(24));
        return scroll;
    }
}
