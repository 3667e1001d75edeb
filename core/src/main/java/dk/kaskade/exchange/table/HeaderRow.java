package dk.kaskade.exchange.table;

import dk.kaskade.text.CivilNumber;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the row of headings: under a title or two, over the rows that tell something. */
final class HeaderRow {
    static final int DEEPEST = 30;
    private static final int BELOW = 20;
    private static final Pattern NO_HEADING = Pattern.compile("[\\d .,:/-]+|.*@.*", Pattern.DOTALL);

    private HeaderRow() {}

    /** Its index among the rows, -1 where there is none. */
    static int in(Table table) {
        List<TableRow> rows = table.rows();
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
            int score = score(rows.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        if (most >= 2 || most == 1 && best == 0) {
            return best;
        }
        return !rows.isEmpty() && unlikeTheRest(rows) ? 0 : -1;
    }

    private static int score(TableRow row) {
        int known = Headings.known(row.cells());
        return known - (int) row.cells().stream().filter(HeaderRow::isData).count();
    }

    private static boolean isData(String cell) {
        return NO_HEADING.matcher(cell).matches() || CivilNumber.isIn(cell);
    }

    /** Words that nobody knows, over a column of numbers or e-mails. */
    private static boolean unlikeTheRest(List<TableRow> rows) {
        List<String> first = rows.get(0).cells();
        boolean words = first.stream().noneMatch(cell -> cell.isEmpty() || isData(cell))
                && new HashSet<>(first).size() == first.size();
        List<TableRow> below = rows.subList(1, Math.min(BELOW, rows.size()));
        for (int column = 0; words && column < first.size() && !below.isEmpty(); column++) {
            int at = column;
            if (below.stream().allMatch(row -> isData(row.cell(at)))) {
                return true;
            }
        }
        return false;
    }
}
