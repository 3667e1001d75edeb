package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.Section;
import java.util.List;

/**
 * What a page is to show.
 *
 * @param differences only rows in which the organisations differ
 */
record Showing(CompareDesk desk, Sight sight, Shown shown, boolean differences) {
    /** Which columns in sight belong to an earlier value. */
    List<Boolean> stale() {
        return shown.columns().stream()
                .map(column -> sight.columns().get(column).stale())
                .toList();
    }

    List<GridHeads.Head> heads() {
        return shown.columns().stream()
                .map(at -> {
                    Sight.Column column = sight.columns().get(at);
                    String count = desk.text("positions", column.digest().positions());
                    return new GridHeads.Head(
                            column.letter(),
                            column.digest().name(),
                            column.digest().aside(),
                            count);
                })
                .toList();
    }

    /** The rows of a section, or of them those that differ. */
    List<Row> rows(Section section) {
        return sight.comparison().of(section).stream().filter(this::passes).toList();
    }

    boolean passes(Row row) {
        return !differences || row.differs();
    }

    FigureLines figures() {
        return new FigureLines(desk, sight, shown);
    }
}
