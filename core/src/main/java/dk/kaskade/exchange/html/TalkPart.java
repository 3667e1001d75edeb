package dk.kaskade.exchange.html;

import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.report.RoleCard.Talk;
import dk.kaskade.report.TalkingPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** When to talk, what about, and room for what the two want to add. */
final class TalkPart {
    private final CardFrame frame;
    private final RoleCard card;

    TalkPart(CardFrame frame, RoleCard card) {
        this.frame = frame;
        this.card = card;
    }

    void addTo(Element parent) {
        Element part = frame.part(parent, "talk", frame.text("talk"));
        if (card.position().vacant()) {
            Html.add(part, "p", "note", frame.text("talk.vacant"));
        }
        if (!card.talks().isEmpty()) {
            Element talks = Html.add(part, "ul", "talks");
            card.talks().forEach(talk -> talk(talks, talk));
        }
        List<String> points = points();
        if (!points.isEmpty()) {
            Html.add(part, "h" + (frame.depth() + 2), "", frame.text("talk.agenda"));
            Element list = Html.add(part, "ul", "agenda");
            points.forEach(point -> {
                Element item = list.appendElement("li");
                Html.add(item, "span", "box").attr("aria-hidden", "true");
                item.appendText(" " + Html.readable(point));
            });
        }
        Element own = Html.add(part, "div", "own-points");
        Html.add(own, "p", "label", frame.text("talk.own"));
        CardFrame.ruled(own, 3);
    }

    private void talk(Element list, Talk talk) {
        Element item = list.appendElement("li");
        Html.add(item, "strong", "", talk.practice().name());
        item.appendText(": ");
        if (talk.last() == null || talk.due() == null) {
            item.appendText(frame.text("talk.never"));
            return;
        }
        String due = frame.words().date(talk.due());
        item.appendText(frame.text(
                talk.overdue() ? "talk.overdue" : "talk.due", frame.words().date(talk.last()), due));
    }

    private List<String> points() {
        TalkingPoints talk = TalkingPoints.of(card);
        List<String> all = new ArrayList<>();
        if (!talk.stops().isEmpty()) {
            String titles = talk.stops().stream()
                    .map(stop -> quoted(stop.expectation().title()))
                    .collect(Collectors.joining(", "));
            all.add(frame.text("agenda.stops", talk.stops().size(), titles));
        }
        counted(all, "agenda.breaks", talk.breaks());
        if (!talk.priorities().isEmpty()) {
            String titles = talk.priorities().stream()
                    .map(duty -> quoted(duty.expectation().title()))
                    .collect(Collectors.joining(", "));
            all.add(frame.text("agenda.priorities", talk.priorities().size(), titles));
        }
        talk.tensions()
                .forEach(
                        mark -> all.add(frame.text("agenda.tension", mark.mark().name(), apart(mark))));
        counted(all, "agenda.open", talk.open());
        counted(all, "agenda.untranslated", talk.untranslated());
        counted(all, "agenda.unreasoned", talk.unreasoned());
        counted(all, "agenda.expired", talk.expired());
        return all;
    }

    private void counted(List<String> all, String key, int count) {
        if (count > 0) {
            all.add(frame.text(key, count));
        }
    }

    private String quoted(String text) {
        return frame.text("quoted", text);
    }

    private static int apart(Mark mark) {
        return mark.own() == null || mark.leaders() == null ? 0 : Math.abs(mark.own() - mark.leaders());
    }
}
