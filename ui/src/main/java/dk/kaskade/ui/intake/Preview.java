package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.swing.table.AbstractTableModel;

/** The first rows of a file, each with its line. However long the file is, no more is shown. */
final class Preview extends AbstractTableModel {
    /** So many rows are shown. */
    static final int ROWS = 60;

    private static final String HIDDEN = "••••••-••••";

    private final transient IntakeWords words;
    private transient List<String> heads = List.of();
    private transient List<Line> lines = List.of();

    /** A row as it is shown. */
    private record Line(int number, List<String> cells) {}

    Preview(IntakeWords words) {
        this.words = words;
    }

    /** Shows the rows below the headings of a table; what a civil registration number stands in is hidden. */
    void show(Table table, Mapping mapping) {
        List<Line> next = new ArrayList<>();
        List<TableRow> rows = table.rows();
        for (int i = mapping.header() + 1; i < rows.size() && next.size() < ROWS; i++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < mapping.width(); column++) {
                String cell = rows.get(i).cell(column);
                boolean hidden = mapping.field(column) == Field.CIVIL_NUMBER && !cell.isEmpty();
                cells.add(hidden ? HIDDEN : cell.replace('\n', ' '));
            }
            next.add(new Line(rows.get(i).line(), cells));
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; column < mapping.width(); column++) {
            names.add(mapping.name(column));
        }
        show(names, next);
    }

    /** Shows rows that an importer has read, with a column for each field that one of them tells. */
    void show(Extract extract) {
        show(extract.rows().subList(0, Math.min(ROWS, extract.rows().size())));
    }

    /** Shows some rows. */
    void show(List<Row> rows) {
        Set<Field> told = EnumSet.noneOf(Field.class);
        rows.forEach(row -> told.addAll(row.cells().keySet()));
        boolean paths = rows.stream().anyMatch(row -> !row.path().isEmpty());
        List<String> names = new ArrayList<>();
        told.forEach(field -> names.add(words.field(field)));
        if (paths) {
            names.add(words.field(Field.PATH));
        }
        List<Line> next = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            told.forEach(field -> cells.add(row.get(field)));
            if (paths) {
                cells.add(String.join(" › ", row.path()));
            }
            next.add(new Line(row.line(), cells));
        }
        show(names, next);
    }

    void clear() {
        show(List.of(), List.of());
    }

    private void show(List<String> names, List<Line> next) {
        boolean same = names.equals(heads) && next.size() == lines.size() && !next.isEmpty();
        heads = List.copyOf(names);
        lines = List.copyOf(next);
        if (same) {
            fireTableRowsUpdated(0, lines.size() - 1);
        } else {
            fireTableStructureChanged();
        }
    }

    @Override
    public int getRowCount() {
        return lines.size();
    }

    @Override
    public int getColumnCount() {
        return heads.isEmpty() ? 0 : heads.size() + 1;
    }

    @Override
    public String getColumnName(int column) {
        return column == 0 ? words.text("file.line") : heads.get(column - 1);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == 0 ? Integer.class : Object.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Line line = lines.get(row);
        return column == 0 ? line.number() : line.cells().get(column - 1);
    }
}
