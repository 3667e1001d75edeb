package dk.kaskade.exchange.html;

import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.Onward;
import dk.kaskade.report.RoleCard.Origin;
import java.util.List;
import org.jsoup.nodes.Element;

/** What is expected of a position, by the ground it stands on, with how far it has come and which way it goes. */
final class DutyList {
    private static final int MOST_NAMED = 4;

    /** With more positions than that, what every card has alike is told once, in the framework. */
    private static final int LARGE = 2_000;

    private final ChainSubject subject;
    private final boolean brief;

    DutyList(ChainSubject subject) {
        this.subject = subject;
        brief = subject.chain().size() > LARGE;
    }

    void addTo(Element article, RoleCard card) {
        for (Ground ground : Ground.values()) {
            List<Duty> duties = card.duties().stream()
                    .filter(duty -> duty.ground() == ground)
                    .toList();
            if (!duties.isEmpty()) {
                Html.add(article, "h5", "", subject.say("ground." + ground, duties.size()));
                list(article, duties, card);
            }
        }
    }

    private void list(Element article, List<Duty> duties, RoleCard card) {
        List<Duty> told = brief ? duties.stream().filter(DutyList::remarkable).toList() : duties;
        if (!told.isEmpty()) {
            Element list = Html.add(article, "ol", "duties");
            told.forEach(duty -> duty(list, duty, card));
        }
        if (told.size() < duties.size()) {
            Element rest = Html.add(article, "p", "soft", subject.say("rest", duties.size() - told.size()) + " ");
            Html.add(rest, "a", "", subject.say("part.framework"))
                    .attr(
                            "href",
                            "#" + Anchor.expectation(duties.get(0).expectation().id()));
        }
    }

    /** Somebody said something about it, or it stops. */
    private static boolean remarkable(Duty duty) {
        return duty.response().status() != ResponseStatus.OPEN
                || duty.response().hasWords()
                || duty.response().priority() > 0
                || duty.ground() == Ground.AGREEMENT
                || duty.breaksBelow();
    }

    private void duty(Element list, Duty duty, RoleCard card) {
        Response response = duty.response();
        Element li = list.appendElement("li");
        if (response.status() == ResponseStatus.NOT_APPLICABLE) {
            li.addClass("off");
        }
        status(li, response.status());
        li.appendText(" ");
        subject.link(li, duty.expectation());
        if (response.priority() > 0) {
            li.appendText(" ");
            Element priority = Html.add(li, "span", "prio");
            Sign.add(priority, "i-flag", "i");
            priority.appendText(subject.say("priority", response.priority()));
        }
        said(li, "words", response.words());
        said(li, "reason", response.reason());
        if (duty.ground() != Ground.COMMON) {
            way(li, duty, card);
        }
    }

    private void status(Element li, ResponseStatus status) {
        Element mark = Html.add(li, "span", "st " + status.id());
        Sign.add(mark, "s-" + status.id(), "i");
        mark.appendText(subject.say("status." + status.id()));
    }

    private void said(Element li, String key, String text) {
        if (!text.isBlank()) {
            Element said = Html.add(li, "div", "said");
            Html.add(said, "span", "label", subject.say(key));
            subject.spoken(Html.addWritten(said, "p", "", text));
        }
    }

    private void way(Element li, Duty duty, RoleCard card) {
        Element way = new Element("p").addClass("way");
        duty.origins().forEach(origin -> origin(way, origin));
        if (duty.origins().isEmpty() && card.leader() != null) {
            step(way, subject.say(duty.begins() ? "begins" : "unsponsored"));
        }
        if (!duty.onward().isEmpty()) {
            onward(way, duty);
        } else if (duty.ends() && !card.reports().isEmpty()) {
            step(way, subject.say("ends"));
        }
        if (way.childNodeSize() > 0) {
            li.appendChild(way);
        }
    }

    private void origin(Element way, Origin origin) {
        String from = subject.say(
                origin.dotted() ? "from.dotted" : "from", origin.from().title());
        List<String> titles =
                origin.expectations().stream().map(Expectation::title).toList();
        subject.spoken(step(way, from + " " + String.join("; ", titles)));
    }

    private void onward(Element way, Duty duty) {
        Element step =
                step(way, subject.say("onward", duty.receivers(), duty.onward().size()));
        List<Onward> broken = duty.onward().stream().filter(Onward::broken).toList();
        if (!broken.isEmpty()) {
            String named = String.join(
                    ", ",
                    broken.stream()
                            .limit(MOST_NAMED)
                            .map(one -> one.to().title())
                            .toList());
            String rest = broken.size() > MOST_NAMED ? " " + subject.say("and-more", broken.size() - MOST_NAMED) : "";
            Element stops = step(way, "").addClass("gap");
            Sign.add(stops, "i-break", "i");
            stops.appendText(Html.readable(subject.say("onward.breaks", named + rest)));
        }
    }

    private static Element step(Element way, String text) {
        if (way.childNodeSize() > 0) {
            way.appendText(" ");
        }
        return Html.add(way, "span", "step", text);
    }
}
