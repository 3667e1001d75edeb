package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.Section;
import java.util.Comparator;
import java.util.List;

/** The rows that an overview begins with; all others stand on the page of figures. */
final class Highlights {
    private static final List<String> KEYS = List.of(
            "positions",
            "levels",
            "staff-per-leader",
            "span-direct-median",
            "span-direct-upper",
            "span-staff-unknown",
            "outside-norm",
            "one-to-one",
            "vacant",
            "acting",
            "several-roles",
            "talk-agreed",
            "talk-held",
            "talk-words");

    private Highlights() {}

    static List<Row> figures(Showing showing) {
        return showing.sight().comparison().rows().stream()
                .filter(row -> KEYS.contains(row.id().key()))
                .filter(showing::passes)
                .toList();
    }

    /** The findings that there are, gaps before notices, the most frequent first. */
    static List<Row> findings(Showing showing) {
        FigureLines figures = showing.figures();
        return showing.rows(Section.FINDINGS).stream()
                .filter(row -> FigureLines.largest(List.of(row)) > 0)
                .sorted(Comparator.comparing(figures::severity)
                        .thenComparing(row -> -FigureLines.largest(List.of(row))))
                .toList();
    }
}
