package dk.kaskade.exchange.html;

import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Mark;
import org.jsoup.nodes.Element;

/** The guide marks on one scale: the leader's and the nearest leader's strength, boxes to tick where none is set. */
final class MarkPart {
    private final CardFrame frame;
    private final RoleCard card;
    private final int min;
    private final int max;

    MarkPart(CardFrame frame, RoleCard card) {
        this.frame = frame;
        this.card = card;
        min = card.marks().stream()
                .mapToInt(mark -> mark.mark().scale().min())
                .min()
                .orElse(1);
        max = card.marks().stream()
                .mapToInt(mark -> mark.mark().scale().max())
                .max()
                .orElse(0);
    }

    void addTo(Element parent) {
        if (card.marks().isEmpty()) {
            return;
        }
        Element part = frame.part(parent, "marks", frame.text("marks"));
        Element key = Html.add(part, "p", "key");
        key(key, "disc", "marks.me");
        if (card.leader() != null) {
            key(key, "diamond", "marks.leader");
        }
        Html.add(key, "span", "", frame.text("marks.tick"));
        Element table = Html.add(part, "table", "scale").attr("aria-label", frame.text("marks"));
        Element head = table.appendElement("thead").appendElement("tr");
        Html.add(head, "th", "name", frame.text("marks.name")).attr("scope", "col");
        for (int step = min; step <= max; step++) {
            Html.add(head, "th", "step", String.valueOf(step)).attr("scope", "col");
        }
        Html.add(head, "th", "said", frame.text("marks.said")).attr("scope", "col");
        Element body = table.appendElement("tbody");
        card.marks().forEach(mark -> row(body, mark));
        card.marks().stream()
                .map(mark -> mark.mark().scale().note())
                .filter(note -> !note.isBlank())
                .distinct()
                .forEach(note -> Html.add(part, "p", "source", note));
    }

    private void key(Element key, String shape, String text) {
        Element entry = Html.add(key, "span", "entry");
        shape(entry, shape);
        entry.appendText(" " + frame.text(text));
        key.appendText(" ");
    }

    private static void shape(Element parent, String shape) {
        Html.add(parent, "span", shape, shape.equals("disc") ? "●" : "◇").attr("aria-hidden", "true");
    }

    private void row(Element body, Mark mark) {
        Element row = body.appendElement("tr");
        Html.add(row, "th", "name", mark.mark().name()).attr("scope", "row");
        for (int step = min; step <= max; step++) {
            Element cell = Html.add(row, "td", "step");
            boolean own = mark.own() != null && mark.own() == step;
            boolean leaders = mark.leaders() != null && mark.leaders() == step;
            boolean onScale = step >= mark.mark().scale().min()
                    && step <= mark.mark().scale().max();
            if (own) {
                shape(cell, "disc");
            } else if (mark.own() == null && onScale) {
                Html.add(cell, "span", "box").attr("aria-hidden", "true");
            } else if (onScale && !leaders) {
                Html.add(cell, "span", "dot", "·").attr("aria-hidden", "true");
            }
            if (leaders) {
                shape(cell, "diamond");
            }
        }
        Html.add(row, "td", "said", said(mark)).addClass(mark.tension() ? "tension" : "");
    }

    private String said(Mark mark) {
        String own = mark.own() == null ? frame.text("marks.own-unset") : frame.text("marks.own", mark.own());
        String both = card.leader() == null
                ? own
                : mark.leaders() == null
                        ? own + ", " + frame.text("marks.leader-unset")
                        : own + ", " + frame.text("marks.leader-at", mark.leaders());
        return mark.tension() ? both + frame.text("marks.tension") : both;
    }
}
