package dk.kaskade.ui.cli;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.GuideMark.Scale;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Response;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Agreed;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.report.RoleCard.Onward;
import dk.kaskade.report.RoleCard.Origin;
import dk.kaskade.report.RoleCard.Place;
import dk.kaskade.report.RoleCard.Stop;
import dk.kaskade.report.RoleCard.Talk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A role card for people. */
final class RoleCardText {
    /** A framework may have a whole catalogue of them. */
    private static final int MOST_IDEAS = 8;

    private final Program program;
    private final Page page;

    RoleCardText(Program program, Page page) {
        this.program = program;
        this.page = page;
    }

    void print(RoleCard card) {
        who(card);
        duties(
                "role.of-my-role",
                card.duties().stream().filter(d -> d.ground() != Ground.COMMON).toList());
        duties(
                "role.of-every-leader",
                card.duties().stream().filter(d -> d.ground() == Ground.COMMON).toList());
        section("role.stops", card.stops(), this::stop);
        section("role.marks", card.marks(), this::mark);
        section("role.agreements", card.agreements(), this::agreed);
        section("role.talks", card.talks(), this::talk);
        section("role.ideas", card.ideas().stream().limit(MOST_IDEAS).toList(), this::idea);
        if (card.ideas().size() > MOST_IDEAS) {
            page.line(2, program.text("role.more-ideas", card.ideas().size() - MOST_IDEAS));
        }
    }

    private interface Printer<T> {
        void print(T one);
    }

    private <T> void section(String heading, List<T> all, Printer<T> printer) {
        if (!all.isEmpty()) {
            page.gap().heading(program.text(heading, all.size()));
            all.forEach(printer::print);
        }
    }

    private void who(RoleCard card) {
        Place position = card.position();
        page.heading(position.unit() == null ? position.title() : position.title() + ", " + position.unit());
        labelled("role.holder", holder(card));
        labelled(
                "role.roles",
                card.roles().isEmpty()
                        ? program.text("role.no-role")
                        : card.roles().stream().map(Role::name).collect(Collectors.joining(", ")));
        if (card.deputy() != null) {
            labelled("role.deputy", card.deputy());
        }
        labelled("role.leader", card.leader() == null ? program.text("role.nobody-above") : name(card.leader()));
        if (!card.alsoLeaders().isEmpty()) {
            labelled("role.also-leaders", names(card.alsoLeaders()));
        }
        labelled("role.reports", card.reports().isEmpty() ? program.text("role.nobody") : names(card.reports()));
        if (card.staff() != null) {
            labelled("role.staff", program.text("number", card.staff()));
        }
        if (!card.communities().isEmpty()) {
            labelled("role.communities", String.join(", ", card.communities()));
        }
        labelled("role.as-of", program.date(card.day()));
    }

    private String holder(RoleCard card) {
        String holders = card.position().vacant()
                ? program.text("role.vacant")
                : card.namesHidden()
                        ? program.text("role.hidden")
                        : String.join(", ", card.position().holders());
        return card.acting() ? program.text("role.acting", holders) : holders;
    }

    private void labelled(String key, String text) {
        page.line(0, Page.padded(program.text(key), 20), text);
    }

    private String names(List<Place> places) {
        return places.stream().map(this::name).collect(Collectors.joining("; "));
    }

    private String name(Place place) {
        String holders = place.vacant() ? program.text("role.vacant") : String.join(", ", place.holders());
        return holders.isEmpty() ? place.title() : place.title() + " (" + holders + ")";
    }

    private void duties(String heading, List<Duty> duties) {
        section(heading, duties, this::duty);
    }

    private void duty(Duty duty) {
        Response response = duty.response();
        page.gap()
                .line(
                        0,
                        program.text(
                                "role.duty",
                                duty.expectation().title(),
                                program.text("status." + response.status().id()),
                                response.priority()));
        page.line(2, duty.expectation().text());
        if (response.hasWords()) {
            page.line(2, program.text("role.words"), response.words());
        }
        if (!response.reason().isBlank()) {
            page.line(2, program.text("role.reason"), response.reason());
        }
        if (duty.ground() == Ground.AGREEMENT) {
            page.line(2, program.text("role.by-agreement"));
        }
        if (duty.ground() != Ground.COMMON) {
            origins(duty);
            onward(duty);
        }
    }

    private void origins(Duty duty) {
        for (Origin origin : duty.origins()) {
            String key = origin.dotted() ? "role.from-dotted" : "role.from";
            page.line(
                    2,
                    program.text("role.from-label"),
                    program.text(key, name(origin.from()), titles(origin.expectations())));
        }
        if (duty.origins().isEmpty()) {
            page.line(
                    2,
                    program.text("role.from-label"),
                    program.text(duty.begins() ? "role.begins" : "role.nobody-hands"));
        }
    }

    private void onward(Duty duty) {
        if (duty.ends()) {
            page.line(2, program.text("role.to-label"), program.text("role.ends"));
            return;
        }
        if (duty.onward().isEmpty()) {
            page.line(2, program.text("role.to-label"), program.text("role.no-reports"));
            return;
        }
        page.line(
                2,
                program.text("role.to-label"),
                program.text("role.received", duty.receivers(), duty.onward().size()));
        Map<String, List<Onward>> alike = new LinkedHashMap<>();
        duty.onward()
                .forEach(o -> alike.computeIfAbsent(o.broken() + titles(o.received()), key -> new ArrayList<>())
                        .add(o));
        alike.values().forEach(this::onward);
    }

    /** Reports to whom the same happens. */
    private void onward(List<Onward> alike) {
        Onward one = alike.get(0);
        String key = one.broken() ? "role.broken" : one.received().isEmpty() ? "role.through" : "role.to";
        String who = names(alike.stream().map(Onward::to).toList());
        page.line(4, "- ", program.text(key, who, titles(one.received())));
    }

    private static String titles(List<Expectation> expectations) {
        return expectations.stream().map(Expectation::title).collect(Collectors.joining("; "));
    }

    private void stop(Stop stop) {
        String how = program.text("stop." + stop.stopping().name().toLowerCase(Locale.ROOT), stop.carriers());
        page.line(2, "- ", stop.expectation().title() + ": " + how);
    }

    private void mark(Mark mark) {
        Scale scale = mark.mark().scale();
        String own = mark.own() == null ? program.text("role.not-set") : String.valueOf(mark.own());
        String above = mark.leaders() == null ? program.text("role.not-set") : String.valueOf(mark.leaders());
        String line = program.text("role.mark", own, above, scale.min(), scale.max());
        page.line(2, Page.padded(mark.mark().name(), 28), mark.tension() ? line + program.text("role.tension") : line);
    }

    private void agreed(Agreed agreed) {
        Agreement agreement = agreed.agreement();
        page.line(2, "- ", agreement.text());
        String from = agreement.made() == null ? "…" : program.date(agreement.made());
        String until = agreement.until() == null ? "…" : program.date(agreement.until());
        String force = program.text("agreement." + agreed.inForce().name().toLowerCase(Locale.ROOT));
        page.line(4, program.text("role.agreement-days", from, until, force));
        if (!agreed.carries().isEmpty()) {
            page.line(4, program.text("role.carries", titles(agreed.carries())));
        }
    }

    private void talk(Talk talk) {
        String when = talk.last() == null || talk.due() == null
                ? program.text("role.never-held")
                : program.text(
                        talk.overdue() ? "role.overdue" : "role.due",
                        program.date(talk.last()),
                        program.date(talk.due()));
        page.line(2, "- ", talk.practice().name() + ": " + when);
    }

    private void idea(Idea idea) {
        String name = idea.name().isBlank() ? "" : idea.name() + ": ";
        page.line(2, "- ", name + idea.text());
    }
}
