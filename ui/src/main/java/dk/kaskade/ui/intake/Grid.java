package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableModel;

/** A table of the import: rows with room, one chosen at a time, left by Tab. */
class Grid extends JTable {
    private static final int ROW = 28;

    Grid(TableModel model, String name) {
        super(model);
        Tables.dress(this);
        getAccessibleContext().setAccessibleName(name);
        setRowHeight(UIScale.scale(ROW));
        setShowGrid(false);
        setIntercellSpacing(new Dimension());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        putClientProperty("terminateEditOnFocusLost", true);
        setSurrendersFocusOnKeystroke(true);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        setDefaultRenderer(Object.class, new Plain());
        setDefaultRenderer(Integer.class, new Figures());
    }

    /** The table in a frame of its own. */
    JScrollPane framed() {
        JScrollPane scroll = Tables.scroll(this);
        scroll.setBorder(BorderFactory.createMatteBorder(1, 1, 1, 1, Tint.LINE.color()));
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Kaskade.line,1,8");
        return scroll;
    }

    /** How wide a column is, in px at 100 %; 0 at most = as wide as there is room. */
    void width(int column, int usual, int most) {
        TableColumn at = getColumnModel().getColumn(column);
        at.setPreferredWidth(UIScale.scale(usual));
        if (most > 0) {
            at.setMaxWidth(UIScale.scale(most));
        }
    }

    /** Shows that a cell has the focus only where it can be changed. */
    private static class Plain extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focus, row, column);
            putClientProperty("html.disable", true);
            setToolTipText(isCut(table, row, column, value) ? String.valueOf(value) : null);
            return this;
        }

        private boolean isCut(JTable table, int row, int column, Object value) {
            return value != null
                    && getFontMetrics(getFont()).stringWidth(value.toString()) + UIScale.scale(12)
                            > table.getCellRect(row, column, false).width;
        }
    }

    /** Numbers stand at the right. */
    private static final class Figures extends Plain {
        Figures() {
            setHorizontalAlignment(JLabel.TRAILING);
        }
    }

    /** The colour of words in a row, by whether it is chosen. */
    static java.awt.Color words(boolean selected, Tint otherwise) {
        return selected ? UIManager.getColor("Table.selectionForeground") : otherwise.color();
    }
}
