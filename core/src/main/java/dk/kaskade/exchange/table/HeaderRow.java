package dk.kaskade.exchange.table;

import java.util.List;

/** Finds the row of headings: under a title or two, over the rows that tell something. */
final class HeaderRow {
    private static final int DEEPEST = 30;

    private HeaderRow() {}

    /** Its index among the rows, -1 where there is none. */
    static int in(Table table) {
        List<TableRow> rows = table.rows();
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
            int known = Headings.known(rows.get(i).cells());
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return most >= 2 || most == 1 && best == 0 ? best : -1;
    }
}
