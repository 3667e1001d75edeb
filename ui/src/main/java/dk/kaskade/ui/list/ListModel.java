package dk.kaskade.ui.list;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** The rows as the table asks for them; a cell is put into words when it is asked for. */
final class ListModel extends AbstractTableModel {
    /** What the row of a new position is known by. */
    static final String NEW = "";

    private final transient java.util.function.Function<Column, String> names;
    private transient @Nullable Chain chain;
    private transient @Nullable CellWords words;
    private transient Outline.Rows rows = new Outline.Rows(List.of(), 0);

    /** @param names the names of the columns in the language spoken */
    ListModel(java.util.function.Function<Column, String> names) {
        this.names = names;
    }

    void show(Chain nextChain, CellWords nextWords, Shown shown) {
        chain = nextChain;
        words = nextWords;
        rows = Outline.of(nextChain, nextWords, shown);
        fireTableDataChanged();
    }

    Chain chain() {
        return java.util.Objects.requireNonNull(chain);
    }

    CellWords words() {
        return java.util.Objects.requireNonNull(words);
    }

    int passing() {
        return rows.passing();
    }

    Row row(int number) {
        return rows.rows().get(number);
    }

    /** The position of a row; none where it is about to be typed. */
    @Nullable
    Position position(int number) {
        return number < 0 || number >= getRowCount() || row(number).isNew()
                ? null
                : chain().position(row(number).position());
    }

    /** What a row is known by, through every change. */
    String key(int number) {
        Position position = position(number);
        return position == null ? NEW : position.id();
    }

    /** The row of a position, {@link #NEW} for the new one; -1 where it is not shown. */
    int rowOf(String key) {
        int wanted = key.equals(NEW) ? Row.NEW : chain().indexOf(key);
        if (wanted == Chain.NOBODY && !key.equals(NEW)) {
            return -1;
        }
        for (int i = 0; i < rows.rows().size(); i++) {
            if (row(i).position() == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The ids of some rows, without the new one. */
    List<String> keys(int[] numbers) {
        List<String> ids = new ArrayList<>();
        for (int number : numbers) {
            if (position(number) != null) {
                ids.add(key(number));
            }
        }
        return ids;
    }

    @Override
    public int getRowCount() {
        return rows.rows().size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return names.apply(Column.at(column));
    }

    @Override
    public String getValueAt(int row, int column) {
        return row(row).isNew() ? "" : words().text(row(row).position(), Column.at(column));
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return Column.at(column).typed() && (!row(row).isNew() || column == Column.TITLE.ordinal());
    }
}
