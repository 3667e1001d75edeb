package dk.kaskade.exchange.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line  where it begins: the line of a text file, the row of a sheet; from 1
 * @param cells as text, {@linkplain CellText cleaned}; rows need not be equally long
 */
public record TableRow(int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; empty where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
