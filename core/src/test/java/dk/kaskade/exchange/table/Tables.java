package dk.kaskade.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables from lines with bars between the cells. */
final class Tables {
    private Tables() {}

    static Table of(String... lines) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            TableRow row = new TableRow(
                    i + 1,
                    Arrays.stream(lines[i].split("\\|", -1)).map(String::strip).toList());
            if (!row.blank()) {
                rows.add(row);
            }
        }
        return new Table("prøve", rows);
    }
}
