package dk.kaskade.ui.compare;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Lines of framework against framework: point, how sure, point. */
final class PairsModel extends AbstractTableModel {
    private transient List<Pair> pairs = List.of();
    private List<String> heads = List.of("", "", "");

    void show(List<Pair> next) {
        pairs = List.copyOf(next);
        fireTableDataChanged();
    }

    /** Names the columns; true where they are others than before. */
    boolean name(List<String> next) {
        boolean other = !heads.equals(next);
        heads = List.copyOf(next);
        return other;
    }

    Pair at(int row) {
        return pairs.get(row);
    }

    /** Where the same two points stand; -1 where they do not. */
    int row(Pair pair) {
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).isSame(pair)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return pairs.size();
    }

    @Override
    public int getColumnCount() {
        return 3;
    }

    @Override
    public String getColumnName(int column) {
        return heads.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        return pairs.get(row);
    }
}
