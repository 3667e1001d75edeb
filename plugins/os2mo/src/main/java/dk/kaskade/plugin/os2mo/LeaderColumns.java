package dk.kaskade.plugin.os2mo;

import dk.kaskade.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the columns of the report of leaders stand.
 *
 * @param levels how many columns the way down to a unit has; they are the first
 */
record LeaderColumns(int levels, int duty, int name, int email) {
    private static final Pattern LEVEL = Pattern.compile("root|org|sub org|\\d+xsub org");
    private static final int FEWEST_LEVELS = 3;

    /** None where the headings are not the report's. */
    static Optional<LeaderColumns> of(TableRow headings) {
        List<String> all = headings.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        int levels = 0;
        while (levels < all.size() && LEVEL.matcher(all.get(levels)).matches()) {
            levels++;
        }
        LeaderColumns found =
                new LeaderColumns(levels, all.indexOf("ansvar"), all.indexOf("navn"), all.indexOf("e-mail"));
        boolean whole = all.indexOf("root") == 0 && levels >= FEWEST_LEVELS && found.duty >= 0 && found.name >= 0;
        return whole ? Optional.of(found) : Optional.empty();
    }

    List<String> path(TableRow row) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            if (!row.cell(i).isEmpty()) {
                path.add(row.cell(i));
            }
        }
        return path;
    }

    String duty(TableRow row) {
        return row.cell(duty);
    }

    String name(TableRow row) {
        return row.cell(name);
    }

    String email(TableRow row) {
        return email < 0 ? "" : row.cell(email);
    }
}
