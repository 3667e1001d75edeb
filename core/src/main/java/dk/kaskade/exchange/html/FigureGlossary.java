package dk.kaskade.exchange.html;

import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                Map<String, List<Row>> alike = new LinkedHashMap<>();
                rows.forEach(row -> alike.computeIfAbsent(row.id().key(), key -> new ArrayList<>())
                        .add(row));
                alike.values().forEach(some -> entry(part, some));
            }
        }
    }

    /** Of figures that are counted alike the first stands for the others. */
    private void entry(Element part, List<Row> alike) {
        Row first = alike.get(0);
        String name = first.id().name(frame.words().language());
        Element entry = Html.add(part, "p", "entry");
        Html.add(entry, "strong", "", alike.size() == 1 ? name : frame.text("glossary.alike", name, alike.size() - 1));
        entry.appendText(". " + Html.readable(first.id().why(frame.words().language())));
    }
}
