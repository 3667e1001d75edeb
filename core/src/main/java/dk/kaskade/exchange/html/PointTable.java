package dk.kaskade.exchange.html;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Source;
import dk.kaskade.report.CardLine;
import dk.kaskade.report.RoleCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Points without a way through the chain, two side by side, under the section of the source that they stand in. */
final class PointTable {
    private static final int SIDE_BY_SIDE = 2;

    private final CardFrame frame;
    private final RoleCard card;
    private final Source told;

    /** @param told what of the source is told already */
    PointTable(CardFrame frame, RoleCard card, Source told) {
        this.frame = frame;
        this.card = card;
        this.told = told;
    }

    void addTo(Element part, List<CardLine> lines) {
        Map<Optional<String>, List<CardLine>> sections = new LinkedHashMap<>();
        lines.forEach(line -> sections.computeIfAbsent(section(line), any -> new ArrayList<>())
                .add(line));
        boolean headed = told.document() != null && told.section() == null && sections.size() < lines.size();
        if (!headed) {
            table(part, lines, told);
            return;
        }
        sections.forEach((section, its) -> {
            section.ifPresent(name -> Html.add(part, "h" + (frame.depth() + 2), "", name));
            table(part, its, new Source(told.document(), section.orElse(null), null, Extras.NONE));
        });
    }

    private static Optional<String> section(CardLine line) {
        return Optional.ofNullable(line.expectation().source().section());
    }

    private void table(Element part, List<CardLine> lines, Source known) {
        DutyCells cells = new DutyCells(frame, card, known);
        Element body = Html.add(part, "table", "points")
                .attr("role", "list")
                .appendElement("tbody")
                .attr("role", "presentation");
        for (int i = 0; i < lines.size(); i += SIDE_BY_SIDE) {
            Element row = body.appendElement("tr").attr("role", "presentation");
            for (CardLine line : lines.subList(i, Math.min(lines.size(), i + SIDE_BY_SIDE))) {
                cells.whole(row.appendElement("td").attr("role", "listitem"), line);
            }
        }
    }
}
