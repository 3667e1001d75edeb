package dk.kaskade.exchange.html;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.CardLine;
import dk.kaskade.report.CardLine.Expected;
import dk.kaskade.report.CardLine.Passing;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.Onward;
import dk.kaskade.report.RoleCard.Origin;
import dk.kaskade.report.RoleCard.Stop;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The cells of one row. */
final class DutyCells {
    private static final int MOST_NAMES = 6;
    private static final int MOST_TITLES = 3;
    private static final int LINES = 2;
    private static final List<ResponseStatus> TO_TICK = List.of(
            ResponseStatus.DISCUSSED, ResponseStatus.AGREED, ResponseStatus.PRACTISED, ResponseStatus.NOT_APPLICABLE);

    private final CardFrame frame;
    private final RoleCard card;
    private final Source told;

    /** @param told what of the source is told elsewhere */
    DutyCells(CardFrame frame, RoleCard card, Source told) {
        this.frame = frame;
        this.card = card;
        this.told = told;
    }

    void from(Element cell, CardLine line) {
        if (line instanceof Passing passing) {
            point(cell, passing.expectation(), "");
        } else if (line instanceof Expected expected) {
            from(cell, expected.duty());
        }
    }

    private void from(Element cell, Duty duty) {
        for (Origin origin : duty.origins()) {
            boolean leader = card.leader() != null
                    && card.leader().id().equals(origin.from().id());
            String name = frame.words().who(origin.from());
            String through =
                    origin.dotted() ? frame.text("from.dotted", name) : leader ? "" : frame.text("from.through", name);
            origin.expectations().stream().limit(MOST_TITLES).forEach(e -> point(cell, e, through));
            more(cell, origin.expectations().size());
        }
        if (duty.origins().isEmpty()) {
            String key =
                    duty.ground() == Ground.AGREEMENT ? "from.agreed" : duty.begins() ? "from.begins" : "from.nobody";
            Html.add(cell, "p", "quiet", frame.text(key));
        }
    }

    private void point(Element cell, Expectation expectation, String through) {
        Element point = Html.add(cell, "p", "point");
        Element name = Html.add(point, "span", "where");
        frame.words().role(expectation).ifPresent(role -> CardFrame.level(name, "mark", role.level()));
        name.appendText(Html.readable(frame.words().point(expectation)));
        if (!through.isEmpty()) {
            name.appendText(" " + Html.readable(through));
        }
        point.appendText(" ");
        Html.add(point, "span", "what", expectation.title());
    }

    private void more(Element cell, int all) {
        if (all > MOST_TITLES) {
            Html.add(cell, "p", "quiet", frame.text("more", all - MOST_TITLES));
        }
    }

    void mine(Element cell, CardLine line) {
        if (line instanceof Passing passing) {
            Html.add(cell, "p", "title", frame.text("passing.title"));
            Html.add(
                    cell, "p", "", frame.text("passing.carriers", passing.stop().carriers()));
            return;
        }
        title(cell, line.expectation());
        text(cell, line.expectation());
        if (line instanceof Expected expected && expected.roles().size() > 1) {
            String also = expected.roles().stream().skip(1).map(Role::name).collect(Collectors.joining(", "));
            Html.add(cell, "p", "source", frame.text("mine.also-as", also));
        }
    }

    private Element title(Element cell, Expectation expectation) {
        Element head = cell.appendElement("p");
        Html.add(head, "span", "title", expectation.title());
        String source = source(expectation.source());
        if (!source.isEmpty()) {
            head.appendText(" ");
            Html.add(head, "span", "source", source);
        }
        return head;
    }

    private static void text(Element cell, Expectation expectation) {
        if (!expectation.text().isBlank()) {
            Html.addWritten(cell, "p", "text", expectation.text());
        }
    }

    private String source(Source source) {
        boolean section = source.section() != null && source.section().equals(told.section());
        return frame.words()
                .source(new Source(
                        told.document() == null ? source.document() : null,
                        section ? null : source.section(),
                        source.item(),
                        source.extras()));
    }

    void own(Element cell, CardLine line) {
        if (line instanceof Expected expected) {
            own(cell, expected.duty().response());
        } else if (line instanceof Passing passing) {
            mending(cell, passing.stop());
        }
    }

    private void own(Element cell, Response response) {
        answer(Html.add(cell, "p", "answer"), response);
        boolean settled = settled(response);
        said(cell, response, settled ? 1 : LINES);
    }

    private static boolean settled(Response response) {
        return response.status() == ResponseStatus.AGREED || response.status() == ResponseStatus.PRACTISED;
    }

    private void answer(Element line, Response response) {
        Html.add(
                        line,
                        "span",
                        "status",
                        frame.text("status." + response.status().id()))
                .addClass(response.status().id());
        if (response.priority() > 0) {
            line.appendText(" ");
            Html.add(line, "span", "priority", frame.text("priority", response.priority()));
        }
    }

    private void said(Element cell, Response response, int lines) {
        if (response.status() == ResponseStatus.OPEN) {
            Element ticks = Html.add(cell, "p", "ticks").attr("aria-hidden", "true");
            TO_TICK.forEach(status -> CardFrame.box(ticks, frame.text("status." + status.id())));
        }
        if (!response.reason().isBlank()) {
            Html.addWritten(cell, "p", "words", response.reason());
        } else if (response.status() == ResponseStatus.NOT_APPLICABLE) {
            Html.add(cell, "p", "label", frame.text("own.reason"));
        }
        if (response.hasWords()) {
            Html.addWritten(cell, "p", "words", response.words());
        } else if (response.reason().isBlank() && lines > 0) {
            CardFrame.ruled(cell, lines);
        }
    }

    /** All of it in one cell: what it is, how far it has come, the own words; room for them unless it is settled. */
    void whole(Element cell, CardLine line) {
        Element head = title(cell, line.expectation());
        if (line instanceof Expected expected) {
            Response response = expected.duty().response();
            head.appendText(" ");
            answer(Html.add(head, "span", "answer"), response);
            text(cell, line.expectation());
            said(cell, response, settled(response) ? 0 : LINES);
        }
    }

    private void mending(Element cell, Stop stop) {
        if (!stop.mending().isEmpty()) {
            Html.add(cell, "p", "label", frame.text("passing.mending"));
            stop.mending().stream().limit(MOST_TITLES).forEach(e -> point(cell, e, ""));
            more(cell, stop.mending().size());
        }
        CardFrame.ruled(cell, 1);
    }

    void onward(Element cell, CardLine line) {
        if (line instanceof Passing passing) {
            Stop stop = passing.stop();
            stop.below().stream().limit(MOST_TITLES).forEach(e -> point(cell, e, ""));
            more(cell, stop.below().size());
            if (stop.carriers() == 0) {
                Html.add(cell, "p", "broken", frame.text("onward.lost"));
            }
        } else if (line instanceof Expected expected) {
            onward(cell, expected.duty());
        }
    }

    private void onward(Element cell, Duty duty) {
        if (duty.response().status() == ResponseStatus.NOT_APPLICABLE) {
            Html.add(cell, "p", "quiet", frame.text("onward.not-applicable"));
        } else if (duty.ends()) {
            Html.add(cell, "p", "quiet", frame.text("onward.ends"));
        } else {
            List<Expectation> received = duty.onward().stream()
                    .flatMap(onward -> onward.received().stream())
                    .distinct()
                    .toList();
            received.stream().limit(MOST_TITLES).forEach(e -> point(cell, e, ""));
            more(cell, received.size());
            boolean all = duty.receivers() == duty.onward().size();
            Html.add(
                    cell,
                    "p",
                    all ? "reached" : "reached some",
                    frame.text("onward.receive", duty.receivers(), duty.onward().size()));
            broken(cell, duty);
        }
    }

    private void broken(Element cell, Duty duty) {
        List<Onward> broken = duty.onward().stream().filter(Onward::broken).toList();
        if (!broken.isEmpty()) {
            String names = frame.words()
                    .some(broken, MOST_NAMES, onward -> frame.words().who(onward.to()));
            Html.add(cell, "p", "broken", frame.text("onward.broken", names));
        }
    }
}
