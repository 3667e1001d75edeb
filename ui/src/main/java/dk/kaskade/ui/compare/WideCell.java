package dk.kaskade.ui.compare;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** A figure in the wide table. */
final class WideCell extends DefaultTableCellRenderer {
    private final transient WideModel model;

    WideCell(WideModel model) {
        this.model = model;
        setHorizontalAlignment(SwingConstants.TRAILING);
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focus, int row, int column) {
        String words = model.words(table.convertRowIndexToModel(row), table.convertColumnIndexToModel(column) - 1);
        return super.getTableCellRendererComponent(table, words, selected, focus, row, column);
    }
}
