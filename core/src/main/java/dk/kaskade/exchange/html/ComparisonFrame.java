package dk.kaskade.exchange.html;

import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.comparison.sheets.Head;
import dk.kaskade.comparison.sheets.SideBySide;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a page of comparison works with.
 *
 * @param paper for paper: nothing can be unfolded there
 */
record ComparisonFrame(SideBySide subject, ComparisonWords words, boolean paper) {
    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** A part of the page under a heading of its own. */
    Element part(Element main, String id, String heading) {
        Element part = Html.add(main, "section", "part").attr("aria-labelledby", id);
        Html.add(part, "h2", "", heading).attr("id", id);
        return part;
    }

    /** A table with a head cell for each organisation, and what it is called for who cannot see it. */
    Element table(Element part, String kind, String caption, int from, int to) {
        Element table = frameOf(part, kind, caption).addClass("columns" + Math.min(to - from, SideBySide.MOST_DRAWN));
        Element row = table.appendElement("thead").appendElement("tr");
        Html.add(row, "th", "what", text("column.what")).attr("scope", "col");
        for (int i = from; i < to; i++) {
            head(row, i).attr("scope", "col");
        }
        return table.appendElement("tbody");
    }

    /** A table without content, that is scrolled where it is too wide. */
    Element frameOf(Element part, String kind, String caption) {
        Element box = Html.add(part, "div", "scroll");
        if (!paper) {
            box.attr("role", "group").attr("tabindex", "0").attr("aria-label", caption);
        }
        Element table = Html.add(box, "table", kind);
        Html.add(table, "caption", "vh", caption);
        return table;
    }

    /** The head of an organisation's column. */
    Element head(Element row, int place) {
        Element cell = Html.add(row, "th", "one");
        Html.add(cell, "span", "letter", Head.letter(place));
        cell.appendText(" ");
        Html.add(cell, "span", "name", subject.heads().get(place).name()).attr("dir", "auto");
        return cell;
    }

    /** The figure of a row in words, with what its sign means where it has none. */
    void value(Element cell, Row row, int place) {
        var figure = row.figures().get(place);
        String said = FigureWords.of(row.measure(), figure, words.language());
        if (figure.absence() == null) {
            Html.add(cell, "span", "value", said);
        } else {
            cell.addClass("none");
            Html.add(cell, "span", "value", said)
                    .attr("title", FigureWords.meaning(figure.absence(), words.language()));
        }
    }

    /** The row of an id, in whichever section. */
    Optional<Row> row(String id) {
        return subject.comparison().rows().stream()
                .filter(row -> row.id().id().equals(id))
                .findFirst();
    }

    /** The value of a figure, none where it has none. */
    @Nullable
    Double value(String id, int place) {
        return row(id).map(row -> row.figures().get(place).value()).orElse(null);
    }

    /** The head of a row: what it is called, and what it says, to be unfolded where that can be. */
    void what(Element tr, Row row) {
        Element cell = Html.add(tr, "th", "what").attr("scope", "row");
        String name = row.id().name(words.language());
        if (paper) {
            cell.text(Html.readable(name));
        } else {
            Element details = cell.appendElement("details");
            Html.add(details, "summary", "", name);
            Html.add(details, "p", "why", row.id().why(words.language()));
        }
    }
}
