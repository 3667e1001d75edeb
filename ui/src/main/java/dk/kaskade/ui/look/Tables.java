package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.HashSet;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;

/** How tables and what scrolls look in every view. */
public final class Tables {

    private Tables() {}

    /** Heads stand over their columns at the left, columns keep their places, and rows have room. */
    public static <T extends JTable> T dress(T table) {
        JTableHeader header = table.getTableHeader();
        header.setDefaultRenderer(new Heads(header.getDefaultRenderer(), new HashSet<>()));
        header.setReorderingAllowed(false);
        table.setFillsViewportHeight(true);
        // Swing's key for the heads is the window's for the next gap
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("F8"), "none");
        return table;
    }

    /** A column of figures: its head stands at the right, as they do. Of a table that has been dressed. */
    public static void figures(JTable table, int column) {
        if (table.getTableHeader().getDefaultRenderer() instanceof Heads heads) {
            heads.figures().add(column);
        }
    }

    /** A scroll pane without a frame, that turns a wheel's step into a few lines. */
    public static JScrollPane scroll(Component component) {
        JScrollPane scroll = new JScrollPane(component);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(24));
        scroll.getHorizontalScrollBar().setUnitIncrement(UIScale.scale(24));
        return scroll;
    }

    /** The theme's own heads, each standing where its column does. */
    private record Heads(TableCellRenderer usual, Set<Integer> figures) implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int column) {
            Component head = usual.getTableCellRendererComponent(table, value, selected, focus, row, column);
            if (head instanceof JLabel label) {
                boolean right = figures.contains(table.convertColumnIndexToModel(column));
                label.setHorizontalAlignment(right ? SwingConstants.TRAILING : SwingConstants.LEADING);
            }
            return head;
        }
    }
}
