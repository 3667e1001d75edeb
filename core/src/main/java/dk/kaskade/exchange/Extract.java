package dk.kaskade.exchange;

import java.util.List;

/**
 * What a file tells, row by row, before anything is decided.
 *
 * @param name    of the whole: a municipality's, or else the file's
 * @param rows    one for each leader that the file tells of, in its order
 * @param units   the units, where the file tells of them beside the rows; those named only in rows need not stand here
 * @param remarks what could not be used, and what was left out on purpose
 * @param read    how many rows or records the file has; each of them is in {@code rows} or in a remark that {@linkplain
 *                Remark#drops() drops} it: {@code read} = rows + the sum of what the remarks drop
 */
public record Extract(String name, List<Row> rows, List<UnitRow> units, List<Remark> remarks, int read) {
    public Extract {
        rows = List.copyOf(rows);
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }
}
