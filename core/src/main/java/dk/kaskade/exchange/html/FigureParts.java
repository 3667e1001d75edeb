package dk.kaskade.exchange.html;

import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.Section;
import dk.kaskade.comparison.sheets.Head;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Key figures, section by section, with a bar beside each value. Bars of a row share a scale; those of findings share one over
 * all rows. What is told of each level or field stands apart, below the whole.
 */
final class FigureParts {
    private static final double WHOLE = 100;
    private static final List<String> ASIDE = List.of("-lower-", "-upper-", "-min-", "-max-");

    private final ComparisonFrame frame;
    private final int from;
    private final int to;

    /** @param from the first organisation, {@code to} the one behind the last */
    FigureParts(ComparisonFrame frame, int from, int to) {
        this.frame = frame;
        this.from = from;
        this.to = to;
    }

    void addTo(Element main) {
        for (Section section : Section.values()) {
            List<Row> rows = frame.subject().rows(section);
            if (!rows.isEmpty()) {
                section(main, section, rows);
            }
        }
    }

    private void section(Element main, Section section, List<Row> rows) {
        String name = section.name(frame.words().language());
        double all = scale(section, rows);
        Element part = whole(main, section, rows);
        List<Row> divided = rows.stream().filter(this::toldApart).toList();
        if (!divided.isEmpty() && frame.paper()) {
            Html.add(part, "h3", "", frame.text("divided", name));
            table(part, frame.text("divided", name), divided, all);
        } else if (!divided.isEmpty()) {
            Element details = Html.add(part, "details", "more");
            Html.add(details, "summary", "", frame.text("divided.count", name, divided.size()));
            table(details, frame.text("divided", name), divided, all);
        }
    }

    private double scale(Section section, List<Row> rows) {
        return section == Section.FINDINGS ? most(rows) : 0;
    }

    private Element whole(Element main, Section section, List<Row> rows) {
        String name = section.name(frame.words().language());
        String heading = to - from < frame.subject().heads().size()
                ? frame.text("block", name, Head.letter(from), Head.letter(to - 1))
                : name;
        Element part = frame.part(main, section.id() + (from == 0 ? "" : "-" + from), heading);
        Html.add(part, "p", "note", frame.text(section == Section.FINDINGS ? "scale.all" : "scale.row"));
        List<Row> whole = rows.stream()
                .filter(row -> !divided(row) && !(frame.paper() && isNowhere(row)))
                .toList();
        if (!whole.isEmpty()) {
            table(part, heading, whole, scale(section, rows));
        }
        return part;
    }

    /** Paper has no room for findings that nobody has. */
    private boolean isNowhere(Row row) {
        return row.id().section() == Section.FINDINGS && most(List.of(row)) == 0;
    }

    /** Some sections, each as a whole alone. */
    void addWhole(Element main, Set<Section> sections) {
        for (Section section : sections) {
            List<Row> rows = frame.subject().rows(section);
            if (!rows.isEmpty()) {
                whole(main, section, rows);
            }
        }
    }

    /** What is told of each level or field, section by section. */
    void addDivided(Element main) {
        for (Section section : Section.values()) {
            List<Row> rows = frame.subject().rows(section).stream()
                    .filter(this::toldApart)
                    .toList();
            if (!rows.isEmpty()) {
                String name = frame.text("divided", section.name(frame.words().language()));
                table(frame.part(main, section.id() + "-divided", name), name, rows, scale(section, rows));
            }
        }
    }

    /** Of one level or field of something that is told as a whole too. */
    private static boolean divided(Row row) {
        String key = row.id().key();
        return key.endsWith("-level") || key.endsWith("-field");
    }

    /** Paper has the medians alone: how the spans of levels spread is drawn, and the workbook has it all. */
    private boolean toldApart(Row row) {
        return divided(row)
                && !(frame.paper() && ASIDE.stream().anyMatch(row.id().key()::contains));
    }

    private void table(Element part, String caption, List<Row> rows, double all) {
        Element body = frame.table(part, "figures", caption, from, to);
        rows.forEach(row -> row(body.appendElement("tr"), row, all > 0 ? all : most(List.of(row))));
    }

    private void row(Element tr, Row row, double most) {
        frame.what(tr, row);
        for (int i = from; i < to; i++) {
            Element cell = Html.add(tr, "td", "one");
            frame.value(cell, row, i);
            Double value = row.figures().get(i).value();
            if (value != null) {
                Element bar = Html.add(cell, "span", "bar").attr("aria-hidden", "true");
                double share = most == 0 ? 0 : WHOLE * value / most;
                Html.add(bar, "span", "fill").attr("style", String.format(Locale.ROOT, "width:%.1f%%", share));
            }
            behind(cell, row, i);
        }
    }

    /** The ids of the positions behind a figure, for use within the municipality. */
    private void behind(Element cell, Row row, int place) {
        List<String> ids = row.figures().get(place).positions();
        if (frame.subject().within() && !frame.paper() && !ids.isEmpty()) {
            Element details = Html.add(cell, "details", "behind");
            Html.add(details, "summary", "", frame.text("behind", ids.size()));
            Html.add(details, "p", "ids", String.join(", ", ids));
        }
    }

    private double most(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.figures().subList(from, to).stream())
                .map(figure -> figure.value())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
