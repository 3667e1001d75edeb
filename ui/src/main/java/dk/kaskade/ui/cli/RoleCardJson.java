package dk.kaskade.ui.cli;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Role;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Agreed;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.report.RoleCard.Onward;
import dk.kaskade.report.RoleCard.Origin;
import dk.kaskade.report.RoleCard.Place;
import dk.kaskade.report.RoleCard.Stop;
import dk.kaskade.report.RoleCard.Talk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A role card as JSON. */
final class RoleCardJson {
    private RoleCardJson() {}

    static Map<String, @Nullable Object> of(RoleCard card) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("position", card.position().id());
        one.put("asOf", card.day().toString());
        one.put("title", card.position().title());
        one.put("unit", card.position().unit());
        one.put("roles", card.roles().stream().map(Role::id).toList());
        one.put("holders", card.position().holders());
        one.put("vacant", card.position().vacant());
        one.put("acting", card.acting());
        one.put("deputy", card.deputy());
        one.put("staff", card.staff());
        one.put("communities", card.communities());
        Place leader = card.leader();
        one.put("leader", leader == null ? null : place(leader));
        one.put(
                "alsoReportsTo",
                card.alsoLeaders().stream().map(RoleCardJson::place).toList());
        one.put("reports", card.reports().stream().map(RoleCardJson::place).toList());
        one.put("expectations", card.duties().stream().map(RoleCardJson::duty).toList());
        one.put("stops", card.stops().stream().map(RoleCardJson::stop).toList());
        one.put("guideMarks", card.marks().stream().map(RoleCardJson::mark).toList());
        one.put(
                "agreements",
                card.agreements().stream().map(RoleCardJson::agreed).toList());
        one.put("talks", card.talks().stream().map(RoleCardJson::talk).toList());
        one.put("ideas", card.ideas().stream().map(RoleCardJson::idea).toList());
        return one;
    }

    private static Map<String, @Nullable Object> place(Place place) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("position", place.id());
        one.put("title", place.title());
        one.put("unit", place.unit());
        one.put("holders", place.holders());
        one.put("vacant", place.vacant());
        return one;
    }

    private static Map<String, @Nullable Object> duty(Duty duty) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", duty.expectation().id());
        one.put("title", duty.expectation().title());
        one.put("text", duty.expectation().text());
        one.put("ground", word(duty.ground()));
        one.put("status", duty.response().status().id());
        one.put("words", duty.response().words());
        one.put("priority", duty.response().priority());
        one.put("reason", duty.response().reason());
        one.put("from", duty.origins().stream().map(RoleCardJson::origin).toList());
        one.put("begins", duty.begins());
        one.put("ends", duty.ends());
        one.put("onward", duty.onward().stream().map(RoleCardJson::onward).toList());
        return one;
    }

    private static Map<String, @Nullable Object> origin(Origin origin) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("position", origin.from().id());
        one.put("expectations", ids(origin.expectations()));
        one.put("dotted", origin.dotted());
        return one;
    }

    private static Map<String, @Nullable Object> onward(Onward onward) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("position", onward.to().id());
        one.put("expectations", ids(onward.received()));
        one.put("broken", onward.broken());
        return one;
    }

    private static Map<String, @Nullable Object> stop(Stop stop) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("expectation", stop.expectation().id());
        one.put("how", word(stop.stopping()));
        one.put("carriersBelow", stop.carriers());
        return one;
    }

    private static Map<String, @Nullable Object> mark(Mark mark) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("mark", mark.mark().id());
        one.put("name", mark.mark().name());
        one.put("own", mark.own());
        one.put("set", text(mark.set()));
        one.put("leaders", mark.leaders());
        one.put("tension", mark.tension());
        return one;
    }

    private static Map<String, @Nullable Object> agreed(Agreed agreed) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", agreed.agreement().id());
        one.put("text", agreed.agreement().text());
        one.put("made", text(agreed.agreement().made()));
        one.put("until", text(agreed.agreement().until()));
        one.put("inForce", word(agreed.inForce()));
        one.put("carries", ids(agreed.carries()));
        return one;
    }

    private static Map<String, @Nullable Object> talk(Talk talk) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("practice", talk.practice().id());
        one.put("name", talk.practice().name());
        one.put("last", text(talk.last()));
        one.put("due", text(talk.due()));
        one.put("overdue", talk.overdue());
        return one;
    }

    private static Map<String, @Nullable Object> idea(Idea idea) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", idea.id());
        one.put("kind", idea.kind());
        one.put("name", idea.name());
        one.put("text", idea.text());
        return one;
    }

    private static List<String> ids(List<Expectation> expectations) {
        return expectations.stream().map(Expectation::id).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** {@code NOT_YET} is {@code notYet} in JSON. */
    private static String word(Enum<?> value) {
        String[] parts = value.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
    }
}
