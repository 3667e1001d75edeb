package dk.kaskade.exchange.csv;

import dk.kaskade.exchange.table.Headings;
import dk.kaskade.exchange.table.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what separates the cells of a table: what cuts the rows into equally many, and gives headings that are known. */
final class SeparatorGuess {
    private static final int ROWS = 60;
    private static final double HEADING = 0.25;
    private static final double COLUMN = 0.02;
    private static final int MANY = 10;
    /** Commas stand in names and titles; the others hardly. */
    private static final double RARE_IN_TEXT = 0.1;

    private SeparatorGuess() {}

    static char of(String head) {
        Character told = CsvText.toldSeparator(head);
        if (told != null) {
            return told;
        }
        char best = CsvDialect.SEPARATORS.get(0);
        double most = 0;
        for (char separator : CsvDialect.SEPARATORS) {
            double score = score(CsvTables.firstRows(head, separator, ROWS));
            if (score > 0 && separator != ',') {
                score += RARE_IN_TEXT;
            }
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static double score(List<TableRow> rows) {
        Map<Integer, Integer> byWidth = new HashMap<>();
        rows.forEach(row -> byWidth.merge(row.cells().size(), 1, Integer::sum));
        byWidth.remove(1);
        int usual = byWidth.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        if (usual == 0) {
            return 0;
        }
        double alike = (double) byWidth.getOrDefault(usual, 0) / rows.size();
        int known =
                rows.stream().mapToInt(row -> Headings.known(row.cells())).max().orElse(0);
        return alike + HEADING * Math.min(known, MANY) + COLUMN * Math.min(usual, MANY);
    }
}
