package dk.kaskade.ui.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.SortOrder;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** The rows as the table asks for them; a cell is put into words when it is asked for. */
final class FindingsModel extends AbstractTableModel {
    /** Folds that were opened, and sections that were closed. */
    private final Set<String> turned = new HashSet<>();

    private transient List<FindingRow> rows = List.of();
    private transient @Nullable FindingRows source;
    private transient @Nullable FindingWords words;
    private transient FindingRows.Order order = FindingRows.Order.WORST_FIRST;

    /** Shows other rows; what was unfolded stays so where it is still there. */
    void show(FindingRows next, FindingWords inWords) {
        source = next;
        words = inWords;
        rebuild();
    }

    void clear() {
        source = null;
        words = null;
        turned.clear();
        rows = List.of();
        fireTableDataChanged();
    }

    FindingRow row(int number) {
        return rows.get(number);
    }

    List<FindingRow> rows() {
        return rows;
    }

    FindingWords words() {
        if (words == null) {
            throw new IllegalStateException("nothing is shown");
        }
        return words;
    }

    FindingRows.Order order() {
        return order;
    }

    void sort(FindingRows.Order next) {
        order = next;
        rebuild();
    }

    /** Sorts by a column; the same column again turns the order round. */
    void sortBy(Column column) {
        boolean turn = order.column() == column && order.ascending() == SortOrder.ASCENDING;
        order = new FindingRows.Order(column, turn ? SortOrder.DESCENDING : SortOrder.ASCENDING);
        rebuild();
    }

    /** Opens or closes what others stand under; other rows stay as they are. */
    void fold(FindingRow.Foldable row, boolean opened) {
        if (row.open() != opened) {
            if (!turned.remove(row.key())) {
                turned.add(row.key());
            }
            rebuild();
        }
    }

    private void rebuild() {
        rows = source == null ? List.of() : source.rows(turned, order);
        fireTableDataChanged();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return words == null ? "" : words.text(Column.values()[column].textKey());
    }

    /** The whole text of the cell, for those who hear the table and for the tooltip. */
    @Override
    public String getValueAt(int row, int column) {
        return rows.get(row).text(Column.values()[column], words());
    }
}
