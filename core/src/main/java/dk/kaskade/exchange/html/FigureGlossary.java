package dk.kaskade.exchange.html;

import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.Section;
import java.util.List;
import org.jsoup.nodes.Element;

/** What each figure says, as a list: on paper nothing can be unfolded. Figures with one explanation stand together. */
final class FigureGlossary {
    private final ComparisonFrame frame;

    FigureGlossary(ComparisonFrame frame) {
        this.frame = frame;
    }

    void addTo(Element main) {
        Element part = frame.part(main, "glossary", frame.text("glossary"));
        for (Section section : Section.values()) {
            List<Row> rows = frame.subject().rows(section).stream()
                    .filter(row -> !row.id().key().endsWith("-level")
                            && !row.id().key().endsWith("-field"))
                    .toList();
            if (!rows.isEmpty()) {
                Html.add(part, "h3", "", section.name(frame.words().language()));
                rows.forEach(row -> entry(part, row));
            }
        }
    }

    private void entry(Element part, Row row) {
        Element entry = Html.add(part, "p", "entry");
        Html.add(entry, "strong", "", row.id().name(frame.words().language()));
        entry.appendText(". " + Html.readable(row.id().why(frame.words().language())));
    }
}
