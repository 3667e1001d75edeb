package dk.kaskade.ui.matrix;

import java.util.function.BiFunction;
import javax.swing.table.AbstractTableModel;

/** The cells as a table asks for them: each in words, for those who hear the table and for tooltips. */
final class CellModel extends AbstractTableModel {
    private final transient BiFunction<Integer, Integer, String> words;
    private transient Cells cells = Cells.EMPTY;

    CellModel(BiFunction<Integer, Integer, String> words) {
        this.words = words;
    }

    /** Shows others; the structure changes where the number of rows or columns does. */
    void show(Cells next) {
        boolean columns = next.columns().size() != cells.columns().size();
        boolean rows = next.rows().size() != cells.rows().size();
        cells = next;
        if (columns) {
            fireTableStructureChanged();
        } else if (rows) {
            fireTableDataChanged();
        }
    }

    Cells cells() {
        return cells;
    }

    @Override
    public int getRowCount() {
        return cells.rows().size();
    }

    @Override
    public int getColumnCount() {
        return cells.columns().size();
    }

    @Override
    public String getColumnName(int column) {
        return cells.columns().get(column).title();
    }

    @Override
    public String getValueAt(int row, int column) {
        return words.apply(row, column);
    }
}
