package dk.kaskade.exchange.spreadsheet;

import dk.kaskade.exchange.table.Headings;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.exchange.xlsx.XlsxTables;
import java.io.IOException;
import java.util.List;

/** Which sheet of a workbook holds the leaders: the one with most headings that are known, one that is shown before a hidden one. */
final class LikelySheet {
    private static final int ROWS = 30;
    private static final int SHOWN = 100;
    private static final int FILLED = 2;

    private LikelySheet() {}

    static int of(XlsxTables book) throws IOException {
        List<Table> heads = book.heads(ROWS);
        int best = 0;
        int most = -1;
        for (int sheet = 0; sheet < heads.size(); sheet++) {
            int score = score(heads.get(sheet), book.names().get(sheet).hidden());
            if (score > most) {
                most = score;
                best = sheet;
            }
        }
        return best;
    }

    private static int score(Table head, boolean hidden) {
        if (head.rows().isEmpty()) {
            return 0;
        }
        int known = head.rows().stream()
                .mapToInt(row -> Headings.known(row.cells()))
                .max()
                .orElse(0);
        return (hidden ? 0 : SHOWN) + known * 2 + (head.rows().size() >= FILLED ? 1 : 0);
    }
}
