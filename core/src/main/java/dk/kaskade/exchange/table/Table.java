package dk.kaskade.exchange.table;

import java.util.List;

/**
 * Rows of cells as a file has them, without the blank ones. Titles above the headings and the headings themselves are
 * rows like the others.
 *
 * @param name of the sheet, or of the file without its ending
 */
public record Table(String name, List<TableRow> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /** As many columns as the longest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The first rows alone, for somebody to look at. */
    public Table head(int count) {
        return new Table(name, rows.subList(0, Math.min(count, rows.size())));
    }
}
