package dk.kaskade.exchange.html;

import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Agreed;
import dk.kaskade.report.RoleCard.InForce;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.report.RoleCard.Talk;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What leader and nearest leader talk about: guide marks, agreements, and when they talk. */
final class TalkLists {
    private static final int FIRST = 8;
    private static final int STEP = 28;
    private static final int STEPS = 5;

    private final ChainSubject subject;

    TalkLists(ChainSubject subject) {
        this.subject = subject;
    }

    void addTo(Element article, RoleCard card) {
        if (!card.marks().isEmpty()) {
            Html.add(article, "h4", "", subject.say("marks"));
            marks(article, card.marks());
        }
        if (!card.agreements().isEmpty()) {
            Html.add(article, "h4", "", subject.say("agreements"));
            Element list = Html.add(article, "ul", "agreed");
            card.agreements().forEach(agreed -> agreement(list.appendElement("li"), agreed));
        }
        if (!card.talks().isEmpty()) {
            Html.add(article, "h4", "", subject.say("talks"));
            Element list = Html.add(article, "ul", "talks");
            card.talks().forEach(talk -> talk(list.appendElement("li"), talk));
        }
    }

    private void marks(Element article, List<Mark> marks) {
        List<Mark> set = marks.stream()
                .filter(mark -> mark.own() != null || mark.leaders() != null)
                .toList();
        if (!set.isEmpty()) {
            Element list = Html.add(article, "ul", "marks");
            set.forEach(mark -> mark(list.appendElement("li"), mark));
        }
        List<String> unset = marks.stream()
                .filter(mark -> mark.own() == null && mark.leaders() == null)
                .map(mark -> mark.mark().name())
                .toList();
        if (!unset.isEmpty()) {
            // the names of all of them say no more than their number
            String told = unset.size() == marks.size()
                    ? subject.say("marks.none-set", marks.size())
                    : subject.say("marks.unset", String.join(", ", unset));
            Html.add(article, "p", "soft", told);
        }
    }

    private void mark(Element li, Mark mark) {
        subject.spoken(Html.add(li, "span", "name", mark.mark().name()));
        Element svg = Html.add(li, "svg", "track").attr("viewBox", "0 0 128 16").attr("aria-hidden", "true");
        svg.appendElement("use").attr("href", "#track");
        if (mark.own() != null && mark.leaders() != null) {
            Html.add(svg, "path", "between").attr("d", "M" + place(mark.own()) + " 8H" + place(mark.leaders()));
        }
        if (mark.leaders() != null) {
            Html.add(svg, "path", "leader").attr("d", "M" + place(mark.leaders()) + " 1.5l6.5 6.5-6.5 6.5-6.5-6.5z");
        }
        if (mark.own() != null) {
            Html.add(svg, "circle", "me")
                    .attr("cx", String.valueOf(place(mark.own())))
                    .attr("cy", "8")
                    .attr("r", "4.5");
        }
        Element told = Html.add(li, "span", "told");
        List<String> parts = new ArrayList<>();
        add(parts, "marks.me", mark.own());
        add(parts, "marks.leader", mark.leaders());
        told.appendText(String.join(" · ", parts));
        if (mark.tension() && mark.own() != null && mark.leaders() != null) {
            told.appendText(" ");
            Element apart = Html.add(told, "span", "apart");
            Sign.add(apart, "i-notice", "i");
            apart.appendText(subject.say("marks.tension", Math.abs(mark.own() - mark.leaders())));
        }
    }

    private static int place(int value) {
        return FIRST + STEP * (Math.max(1, Math.min(STEPS, value)) - 1);
    }

    private void add(List<String> parts, String key, @Nullable Integer value) {
        if (value != null) {
            parts.add(subject.say(key, value));
        }
    }

    private void agreement(Element li, Agreed agreed) {
        subject.spoken(Html.addWritten(li, "p", "", agreed.agreement().text()));
        List<String> when = new ArrayList<>();
        if (agreed.agreement().made() != null) {
            when.add(
                    subject.say("agreement.from", subject.day(agreed.agreement().made())));
        }
        if (agreed.agreement().until() != null) {
            when.add(subject.say(
                    "agreement.until", subject.day(agreed.agreement().until())));
        }
        Element told = Html.add(li, "p", "soft", String.join(" ", when));
        told.appendText(" ");
        Html.add(
                told,
                "span",
                agreed.inForce() == InForce.YES ? "tag" : "tag late",
                subject.say("agreement." + agreed.inForce()));
        if (!agreed.carries().isEmpty()) {
            Element carries = Html.add(li, "p", "soft", subject.say("agreement.carries"));
            agreed.carries().forEach(expectation -> {
                carries.appendText(" ");
                subject.link(carries, expectation);
            });
        }
    }

    private void talk(Element li, Talk talk) {
        subject.spoken(Html.add(li, "span", "name", talk.practice().name()));
        li.appendText(" ");
        String last =
                talk.last() == null ? subject.say("talk.never") : subject.say("talk.last", subject.day(talk.last()));
        Html.add(li, "span", "soft", last);
        if (talk.due() != null) {
            li.appendText(" · ");
            Html.add(li, "span", "soft", subject.say("talk.due", subject.day(talk.due())));
        }
        if (talk.overdue()) {
            li.appendText(" ");
            Html.add(li, "span", "tag late", subject.say("talk.overdue"));
        }
    }
}
