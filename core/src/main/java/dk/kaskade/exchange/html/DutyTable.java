package dk.kaskade.exchange.html;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Source;
import dk.kaskade.report.CardGroup;
import dk.kaskade.report.CardGroup.About;
import dk.kaskade.report.CardLine;
import dk.kaskade.report.CardLine.Expected;
import dk.kaskade.report.CardLine.Passing;
import dk.kaskade.report.RoleCard;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is expected, a row for each: where it comes from, what it is, the leader's own words or room for them, and where it
 * goes. The first column at the top and the last at the bottom of the chain say nothing, so they are not there. What every
 * leader is asked comes from nobody and goes to nobody, so it stands two and two, by section.
 */
final class DutyTable {
    private final CardFrame frame;
    private final RoleCard card;
    private final CardGroup group;
    private final boolean from;
    private final boolean onward;
    private final Source shared;
    private final DutyCells cells;

    DutyTable(CardFrame frame, RoleCard card, CardGroup group) {
        this.frame = frame;
        this.card = card;
        this.group = group;
        from = card.leader() != null;
        onward = !card.reports().isEmpty();
        shared = shared();
        cells = new DutyCells(frame, card, shared);
    }

    void addTo(Element parent) {
        Element part = frame.part(parent, "duties", heading());
        Element heading = part.child(0);
        if (group.role() != null) {
            Element strip = Html.add(part, "span", "");
            CardFrame.level(strip, "mark", group.role().level());
            heading.prependChild(strip.unwrap());
        }
        Html.add(
                heading,
                "span",
                "count",
                frame.text("duties.count", group.lines().size()));
        String source = frame.words().source(shared);
        if (!source.isEmpty()) {
            Html.add(part, "p", "source", frame.text("duties.source", source));
        }
        if (group.lines().stream().anyMatch(line -> line.expectation().translate())) {
            Html.add(part, "p", "note", frame.text("duties.translate"));
        }
        if (group.about() == About.COMMON) {
            new PointTable(frame, card, shared).addTo(part, group.lines());
        } else {
            table(part);
        }
    }

    private void table(Element part) {
        Element table = Html.add(part, "table", "duties")
                .addClass("columns" + (2 + (from ? 1 : 0) + (onward ? 1 : 0)))
                .attr("role", "table")
                .attr("aria-label", heading());
        columns(table);
        Element body = table.appendElement("tbody").attr("role", "rowgroup");
        group.lines().forEach(line -> row(body, line));
    }

    private String heading() {
        return group.role() != null
                ? frame.text("group.role", frame.words().within(group.role().name()))
                : frame.text("group." + group.about().name().toLowerCase(Locale.ROOT));
    }

    private void columns(Element table) {
        Element row = table.appendElement("thead")
                .attr("role", "rowgroup")
                .appendElement("tr")
                .attr("role", "row");
        if (from && card.leader() != null) {
            column(row, "from", frame.text("column.from"), frame.words().who(card.leader()));
        }
        column(row, "mine", frame.text("column.mine"), null);
        column(row, "own", frame.text("column.own"), null);
        if (onward) {
            column(
                    row,
                    "onward",
                    frame.text("column.onward"),
                    frame.text("head.leaders", card.reports().size()));
        }
    }

    private static void column(Element row, String kind, String heading, @Nullable String more) {
        Element cell = Html.add(row, "th", kind, heading).attr("scope", "col").attr("role", "columnheader");
        if (more != null) {
            cell.appendText(" ");
            Html.add(cell, "span", "more", more);
        }
    }

    private void row(Element body, CardLine line) {
        Element row = body.appendElement("tr").attr("role", "row");
        boolean passing = line instanceof Passing;
        row.addClass(passing ? "passing" : "expected");
        if (from) {
            cells.from(cell(row, "from", "column.from"), line);
        }
        Element mine = cell(row, "mine", "column.mine");
        if (group.role() != null && !passing) {
            mine.addClass("edge-" + CardFrame.colour(group.role().level()));
        }
        cells.mine(mine, line);
        cells.own(cell(row, "own", "column.own"), line);
        if (onward) {
            cells.onward(cell(row, "onward", "column.onward"), line);
        }
    }

    private Element cell(Element row, String kind, String column) {
        return Html.add(row, "td", kind).attr("role", "cell").attr("data-column", frame.text(column));
    }

    /** What of the source all lines have in common, to be told once. */
    private Source shared() {
        List<Source> all = group.lines().stream()
                .filter(Expected.class::isInstance)
                .map(line -> line.expectation().source())
                .toList();
        if (all.isEmpty() || all.stream().map(Source::document).distinct().count() > 1) {
            return Source.UNKNOWN;
        }
        boolean oneSection = all.stream().map(Source::section).distinct().count() == 1;
        return new Source(all.get(0).document(), oneSection ? all.get(0).section() : null, null, Extras.NONE);
    }
}
