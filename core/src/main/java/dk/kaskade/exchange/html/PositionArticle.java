package dk.kaskade.exchange.html;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Place;
import dk.kaskade.report.RoleCard.Stop;
import java.util.List;
import org.jsoup.nodes.Element;

/** One position's role card on the page of the chain: who, what is found here, what is expected, what is agreed. */
final class PositionArticle {
    private static final int BAR = 240;

    private final ChainSubject subject;
    private final DutyList duties;
    private final TalkLists talks;
    private final FindingItem findings;

    PositionArticle(ChainSubject subject) {
        this.subject = subject;
        duties = new DutyList(subject);
        talks = new TalkLists(subject);
        findings = new FindingItem(subject);
    }

    Element of(int p, RoleCard card) {
        Element article = new Element("article").addClass("card");
        String anchor = Anchor.position(card.position().id());
        article.attr("id", anchor).attr("aria-labelledby", "h-" + anchor);
        head(article, anchor, p, card);
        facts(article, p, card);
        if (!subject.findings(p).isEmpty()) {
            Html.add(article, "h4", "", subject.say("card.findings"));
            Element list = Html.add(article, "ul", "finds");
            subject.findings(p).forEach(finding -> findings.whole(list, finding));
        }
        stops(article, card.stops());
        expectations(article, card);
        talks.addTo(article, card);
        return article;
    }

    private void head(Element article, String anchor, int p, RoleCard card) {
        Element head = Html.add(article, "header", "who");
        int level = subject.chain().level(p);
        if (level != Chain.NO_LEVEL) {
            Sign.level(head, level, "strip");
        }
        Element h3 = Html.add(head, "h3", "").attr("id", "h-" + anchor);
        subject.spoken(Html.add(h3, "span", "t", card.position().title()));
        subject.unit(p).ifPresent(unit -> {
            h3.appendText(" ");
            subject.spoken(Html.add(h3, "span", "u", unit));
        });
        Element holder = Html.add(head, "p", "h");
        Html.add(holder, "span", card.position().vacant() ? "nobody" : "", subject.holders(p))
                .attr("dir", "auto");
        if (card.position().vacant()) {
            tag(holder, subject.say("vacant"));
        }
        if (card.acting()) {
            tag(holder, subject.say("acting"));
        }
        Element roles = Html.add(head, "p", "roles");
        card.roles().forEach(role -> {
            Element chip = Html.add(roles, "span", "chip " + Sign.levelKind(role.level()));
            Sign.level(chip, role.level(), "strip");
            subject.spoken(Html.add(chip, "span", "", role.name()));
            roles.appendText(" ");
        });
        if (card.roles().isEmpty()) {
            Html.add(roles, "span", "chip", subject.say("no-role"));
        }
    }

    private static void tag(Element parent, String word) {
        parent.appendText(" ");
        Html.add(parent, "span", "tag", word);
    }

    private void facts(Element article, int p, RoleCard card) {
        Element facts = Html.add(article, "dl", "facts");
        Element leader = fact(facts, "card.leader");
        if (card.leader() == null) {
            leader.appendText(subject.say("card.top"));
        } else {
            link(leader, card.leader());
        }
        places(facts, "card.also", card.alsoLeaders());
        places(facts, "card.reports", card.reports());
        if (card.staff() != null) {
            fact(facts, "card.staff").appendText(String.valueOf(card.staff()));
        }
        if (card.deputy() != null && !subject.edition().nameless()) {
            fact(facts, "card.deputy").appendText(Html.readable(card.deputy()));
        }
        if (!card.communities().isEmpty()) {
            subject.spoken(
                    fact(facts, "card.communities").appendText(Html.readable(String.join(", ", card.communities()))));
        }
    }

    private Element fact(Element facts, String key) {
        Html.add(facts, "dt", "", subject.say(key));
        return facts.appendElement("dd");
    }

    private void places(Element facts, String key, List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        Element list = Html.add(fact(facts, key), "ul", "places");
        places.forEach(place -> link(list.appendElement("li"), place));
    }

    private void link(Element parent, Place place) {
        int p = subject.chain().indexOf(place.id());
        subject.link(parent, place.id(), place.title());
        parent.appendText(" ");
        String who = place.vacant() || !subject.edition().nameless() ? subject.holders(p) : "";
        String unit = place.unit() == null ? "" : place.unit();
        String more = who.isEmpty() || unit.isBlank() ? who + unit : who + " · " + unit;
        Html.add(parent, "span", "soft", more).attr("dir", "auto");
    }

    private void stops(Element article, List<Stop> stops) {
        if (stops.isEmpty()) {
            return;
        }
        Html.add(article, "h4", "", subject.say("card.stops"));
        Element list = Html.add(article, "ul", "stops");
        for (Stop stop : stops) {
            Element li = list.appendElement("li");
            Sign.add(li, "i-break", "i gap");
            subject.link(li, stop.expectation());
            li.appendText(" ");
            Html.add(li, "span", "soft", subject.say("stop." + stop.stopping(), stop.carriers()));
        }
    }

    private void expectations(Element article, RoleCard card) {
        Html.add(article, "h4", "", subject.say("card.expectations"));
        if (card.duties().isEmpty()) {
            Html.add(article, "p", "empty", subject.say("card.none"));
            return;
        }
        long practised = card.count(ResponseStatus.PRACTISED);
        long agreed = card.count(ResponseStatus.AGREED);
        long all = card.duties().size() - card.count(ResponseStatus.NOT_APPLICABLE);
        progress(article, practised, agreed, all);
        Html.add(article, "p", "soft progress", subject.say("card.progress", practised + agreed, all));
        duties.addTo(article, card);
    }

    private static void progress(Element article, long practised, long agreed, long all) {
        Element bar = Html.add(article, "svg", "bars")
                .attr("viewBox", "0 0 " + BAR + " 6")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true");
        long one = all == 0 ? 0 : BAR * practised / all;
        long both = all == 0 ? 0 : BAR * (practised + agreed) / all;
        rect(bar, "rest", 0, BAR);
        rect(bar, "practised", 0, one);
        rect(bar, "agreed", one, both);
    }

    private static void rect(Element bar, String kind, long from, long to) {
        if (to > from) {
            Html.add(bar, "rect", kind)
                    .attr("x", String.valueOf(from))
                    .attr("width", String.valueOf(to - from))
                    .attr("height", "6");
        }
    }
}
