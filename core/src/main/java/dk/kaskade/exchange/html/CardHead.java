package dk.kaskade.exchange.html;

import dk.kaskade.framework.Role;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Who the card is about, whom they report to and lead, and how far it has come. */
final class CardHead {
    private static final List<ResponseStatus> FAR_FIRST =
            List.of(ResponseStatus.PRACTISED, ResponseStatus.AGREED, ResponseStatus.DISCUSSED, ResponseStatus.OPEN);
    private static final int MOST_REPORTS = 24;

    private final CardFrame frame;
    private final RoleCard card;

    CardHead(CardFrame frame, RoleCard card) {
        this.frame = frame;
        this.card = card;
    }

    void addTo(Element parent) {
        Element head = Html.add(parent, "header", "head");
        card.roles().stream().findFirst().ifPresent(role -> CardFrame.level(head, "large", role.level()));
        Html.add(head, "p", "kind", frame.text("card"));
        Html.add(head, "h" + frame.depth(), "", card.position().title()).attr("id", frame.prefix());
        Element who = Html.add(head, "p", "who");
        Html.add(who, "span", card.position().vacant() ? "vacant" : "holder", holder());
        if (card.position().unit() != null) {
            Html.add(who, "span", "unit", card.position().unit());
        }
        roles(head);
        facts(head);
        progress(head);
    }

    private String holder() {
        if (card.position().vacant()) {
            return frame.text("head.vacant");
        }
        String names = card.position().holders().isEmpty()
                ? frame.text("head.filled")
                : String.join(", ", card.position().holders());
        return card.acting() ? frame.text("head.acting", names) : names;
    }

    private void roles(Element head) {
        if (card.roles().isEmpty()) {
            Html.add(head, "p", "note", frame.text("head.no-role"));
            return;
        }
        Element line = Html.add(head, "p", "roles");
        for (Role role : card.roles()) {
            CardFrame.role(line, "span", role, role.name()).addClass("chip").addClass(CardFrame.colour(role.level()));
            line.appendText(" ");
        }
    }

    private void facts(Element head) {
        Element facts = Html.add(head, "table", "facts").appendElement("tbody");
        fact(facts, "head.leader", card.leader() == null ? frame.text("head.top") : full(List.of(card.leader())));
        if (!card.alsoLeaders().isEmpty()) {
            fact(facts, "head.also-leaders", full(card.alsoLeaders()));
        }
        fact(facts, "head.leads", leads());
        if (card.deputy() != null) {
            fact(facts, "head.deputy", card.deputy());
        }
        if (!card.communities().isEmpty()) {
            fact(facts, "head.communities", String.join(", ", card.communities()));
        }
        fact(facts, "head.day", frame.words().date(card.day()));
        if (card.namesHidden()) {
            fact(facts, "head.left-out", frame.text("head.no-names"));
        }
    }

    private void fact(Element facts, String key, String text) {
        Element row = facts.appendElement("tr");
        Html.add(row, "th", "", frame.text(key)).attr("scope", "row");
        Html.add(row, "td", "", text);
    }

    private String full(List<Place> places) {
        return places.stream().map(frame.words()::full).collect(Collectors.joining("; "));
    }

    private String leads() {
        String leaders = frame.text("head.leaders", card.reports().size());
        String who = card.reports().isEmpty()
                ? leaders
                : leaders + ": " + frame.words().some(card.reports(), MOST_REPORTS, frame.words()::who);
        return card.staff() == null ? who : who + " · " + frame.text("head.staff", card.staff());
    }

    private void progress(Element head) {
        long applying = card.duties().size() - card.count(ResponseStatus.NOT_APPLICABLE);
        if (applying == 0) {
            return;
        }
        long placed = card.count(ResponseStatus.PRACTISED) + card.count(ResponseStatus.AGREED);
        Element told = Html.add(head, "p", "progress");
        Html.add(told, "strong", "", frame.text("head.placed", placed, applying));
        String counts = FAR_FIRST.stream()
                .filter(status -> card.count(status) > 0)
                .map(status -> card.count(status) + " " + frame.text("status." + status.id()))
                .collect(Collectors.joining(" · "));
        Html.add(told, "span", "counts", counts);
        Element bar = Html.add(head, "div", "bar").attr("aria-hidden", "true");
        for (ResponseStatus status : FAR_FIRST) {
            if (card.count(status) > 0) {
                double share = Math.floor(card.count(status) * 10_000.0 / applying) / 100;
                Html.add(bar, "span", "share").addClass(status.id()).attr("style", "width:" + share + "%");
            }
        }
    }
}
