package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Row;
import java.util.Comparator;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableRowSorter;
import org.jspecify.annotations.Nullable;

/** A line for each organisation and a column for each figure, after one for the name. */
final class WideModel extends AbstractTableModel {
    private final transient CompareDesk desk;
    private transient List<Row> rows = List.of();
    private transient List<Sight.Column> organisations = List.of();

    WideModel(CompareDesk desk) {
        this.desk = desk;
    }

    /** Shows something else; true where the columns are others than before. */
    boolean show(Showing showing) {
        List<Row> next = showing.sight().comparison().rows().stream()
                .filter(showing::passes)
                .toList();
        boolean reshaped = !ids(next).equals(ids(rows));
        rows = next;
        organisations = showing.sight().columns();
        if (reshaped) {
            fireTableStructureChanged();
        } else {
            fireTableDataChanged();
        }
        return reshaped;
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream()
                .map(row -> row.id().section() + "/" + row.id().id())
                .toList();
    }

    Row row(int figure) {
        return rows.get(figure);
    }

    /** Where a figure stands; -1 where it does not. */
    int figure(String id) {
        return ids(rows).indexOf(id);
    }

    Figure at(int organisation, int figure) {
        return rows.get(figure).figures().get(organisation);
    }

    String words(int organisation, int figure) {
        Row row = rows.get(figure);
        return new Numbers(desk).of(row, row.figures().get(organisation));
    }

    /** Figures are sorted by value, those without one last when they rise; the largest come first at the first click. */
    void sort(TableRowSorter<WideModel> sorter) {
        Comparator<Double> byValue = Comparator.nullsFirst(Comparator.naturalOrder());
        for (int i = 1; i < getColumnCount(); i++) {
            sorter.setComparator(i, byValue);
        }
        sorter.setComparator(0, java.text.Collator.getInstance(desk.language()));
    }

    @Override
    public int getRowCount() {
        return organisations.size();
    }

    @Override
    public int getColumnCount() {
        return rows.size() + 1;
    }

    @Override
    public String getColumnName(int column) {
        return column == 0
                ? desk.text("table.organisation")
                : rows.get(column - 1).id().name(desk.language());
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == 0 ? String.class : Double.class;
    }

    @Override
    public @Nullable Object getValueAt(int row, int column) {
        return column == 0
                ? organisations.get(row).digest().name()
                : at(row, column - 1).value();
    }
}
