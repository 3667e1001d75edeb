package dk.kaskade.exchange.html;

import dk.kaskade.comparison.sheets.Against;
import dk.kaskade.comparison.sheets.Head;
import dk.kaskade.correspondence.Correspondence;
import dk.kaskade.correspondence.CorrespondenceTexts;
import dk.kaskade.correspondence.Correspondences;
import dk.kaskade.correspondence.Strength;
import dk.kaskade.framework.Framework;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Framework against framework, point by point, with what each correspondence rests on; those that are unsure are counted only. */
final class AgainstParts {
    /** More tables than a person reads: the workbook has them all. */
    private static final int MOST = 3;

    private final ComparisonFrame frame;
    private final Locale language;

    AgainstParts(ComparisonFrame frame) {
        this.frame = frame;
        language = frame.words().language();
    }

    void addTo(Element main) {
        List<Against> all = Against.of(frame.subject());
        if (all.isEmpty()) {
            return;
        }
        Element part = frame.part(main, "against", frame.text("against"));
        Html.add(part, "p", "note", CorrespondenceTexts.why(language));
        all.stream().limit(MOST).forEach(against -> against(part, against));
        if (all.size() > MOST) {
            Html.add(part, "p", "note", frame.text("against.more", all.size() - MOST));
        }
    }

    private void against(Element part, Against against) {
        Correspondences points = against.points();
        String one = name(against.one());
        String other = name(against.other());
        Html.add(part, "h3", "", frame.text("against.both", one, other));
        List<Correspondence> told = points.pairs().stream()
                .filter(pair -> pair.counts() && pair.strength() != Strength.UNSURE)
                .toList();
        long unsure = points.pairs().stream().filter(Correspondence::counts).count() - told.size();
        Html.add(
                part,
                "p",
                "note",
                frame.text(
                        "against.counts",
                        told.size(),
                        unsure,
                        points.aloneOne().size(),
                        one,
                        points.aloneOther().size(),
                        other));
        if (!told.isEmpty()) {
            Element room = frame.paper() ? part : unfolded(part, told.size());
            table(room, against, told, frame.text("against.both", one, other));
        }
    }

    private Element unfolded(Element part, int pairs) {
        Element details = Html.add(part, "details", "more");
        Html.add(details, "summary", "", frame.text("against.show", pairs));
        return details;
    }

    private String name(int place) {
        return Head.letter(place) + " " + frame.subject().heads().get(place).name();
    }

    private void table(Element room, Against against, List<Correspondence> pairs, String caption) {
        Element table = frame.frameOf(room, "pairs", caption);
        Element head = table.appendElement("thead").appendElement("tr");
        Html.add(head, "th", "", name(against.one())).attr("scope", "col");
        Html.add(head, "th", "", name(against.other())).attr("scope", "col");
        Html.add(head, "th", "sure", frame.text("against.strength")).attr("scope", "col");
        Html.add(head, "th", "", frame.text("against.grounds")).attr("scope", "col");
        Element body = table.appendElement("tbody");
        Framework one = against.points().one();
        Framework other = against.points().other();
        for (Correspondence pair : pairs) {
            Element tr = body.appendElement("tr");
            Html.add(tr, "th", "", Against.title(one, pair.from())).attr("scope", "row");
            Html.add(tr, "td", "", Against.title(other, pair.to()));
            Html.add(tr, "td", "sure", pair.strength().name(language));
            Html.add(
                    tr,
                    "td",
                    "ground",
                    pair.evidence().stream()
                            .map(evidence -> evidence.sentence(language))
                            .collect(Collectors.joining("; ")));
        }
    }
}
