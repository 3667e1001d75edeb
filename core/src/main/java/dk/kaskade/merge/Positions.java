package dk.kaskade.merge;

import dk.kaskade.difference.Field;
import dk.kaskade.merge.Place.Kind;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges positions member by member, with their answers, marks, agreements and talks. */
final class Positions {
    private final Decisions decisions;
    private final Lists lists;
    private final Map<String, Line> lines;

    /** Whose line a position has, where taking each side's own would close a ring. */
    enum Line {
        MINE,
        THEIRS
    }

    Positions(Decisions decisions, Lists lists, Map<String, Line> lines) {
        this.decisions = decisions;
        this.lists = lists;
        this.lines = lines;
    }

    Position merge(Place place, Trio<Position> trio) {
        if (trio.mine().equals(trio.theirs())) {
            return trio.mine();
        }
        Decisions.Of<Position> of = decisions.of(place, trio);
        Position.Builder merged = trio.mine().change();
        merged.title(of.pick(Field.TITLE, Position::title))
                .unit(of.pick(Field.UNIT, Position::unit))
                .roles(of.pick(Field.ROLES, Position::roles))
                .holders(of.pick(Field.HOLDERS, Position::holders))
                .acting(of.pick(Field.ACTING, Position::acting))
                .deputy(of.pick(Field.DEPUTY, Position::deputy))
                .reportsTo(line(place, trio))
                .alsoReportsTo(of.pick(Field.ALSO_REPORTS_TO, Position::alsoReportsTo));
        of.pick(Field.STAFF, Positions::staff).ifPresentOrElse(merged::staff, merged::staffUnknown);
        return merged.responses(responses(trio))
                .strengths(strengths(trio))
                .agreements(agreements(trio))
                .dialogues(dialogues(trio))
                .extras(lists.extras(place, trio.part(Position::extras)))
                .build();
    }

    private static Optional<Integer> staff(Position position) {
        return position.staffKnown() ? Optional.of(position.staff()) : Optional.empty();
    }

    private @Nullable String line(Place place, Trio<Position> trio) {
        Line forced = lines.get(trio.mine().id());
        if (forced == null) {
            return decisions.of(place, trio).pick(Field.REPORTS_TO, Position::reportsTo);
        }
        String mine = trio.mine().reportsTo();
        String theirs = trio.theirs().reportsTo();
        decisions.contested(place.at(Field.REPORTS_TO), mine, theirs);
        return forced == Line.MINE ? mine : theirs;
    }

    private Map<String, Response> responses(Trio<Position> trio) {
        String id = trio.mine().id();
        return lists.map(
                trio.part(Position::responses),
                name -> Place.of(Kind.RESPONSE, id, name),
                (place, entries) -> response(place, entries.part(Lists.Entry::value)));
    }

    private Response response(Place place, Trio<Response> found) {
        Trio<Response> trio = found.orBase(Response.OPEN);
        Decisions.Of<Response> of = decisions.of(place, trio);
        return new Response(
                of.pick(Field.STATUS, Response::status),
                of.pick(Field.WORDS, Response::words),
                of.pick(Field.PRIORITY, Response::priority),
                of.pick(Field.REASON, Response::reason),
                changed(trio),
                lists.extras(place, trio.part(Response::extras)));
    }

    /** Two days of change are no conflict: the later one holds for both. */
    private static @Nullable LocalDate changed(Trio<Response> trio) {
        LocalDate base = trio.base() == null ? null : trio.base().changed();
        LocalDate mine = trio.mine().changed();
        LocalDate theirs = trio.theirs().changed();
        if (mine == null || theirs == null || mine.equals(base) || theirs.equals(base)) {
            return java.util.Objects.equals(mine, base) ? theirs : mine;
        }
        return mine.isAfter(theirs) ? mine : theirs;
    }

    private List<Strength> strengths(Trio<Position> trio) {
        String id = trio.mine().id();
        return lists.merge(
                trio.part(Position::strengths),
                new Lists.How<>(
                        strength -> strength.mark() + " " + strength.set(),
                        strength -> Place.of(Kind.STRENGTH, id, strength.mark()).detail(String.valueOf(strength.set())),
                        (place, one) -> new Strength(
                                one.mine().mark(),
                                decisions.of(place, one).pick(Field.VALUE, Strength::value),
                                one.mine().set(),
                                lists.extras(place, one.part(Strength::extras))),
                        strength -> false));
    }

    private List<Agreement> agreements(Trio<Position> trio) {
        String id = trio.mine().id();
        return lists.merge(
                trio.part(Position::agreements),
                new Lists.How<>(
                        Agreement::id,
                        agreement -> Place.of(Kind.AGREEMENT, id, agreement.id()),
                        this::agreement,
                        agreement -> false));
    }

    private Agreement agreement(Place place, Trio<Agreement> trio) {
        Decisions.Of<Agreement> of = decisions.of(place, trio);
        return new Agreement(
                trio.mine().id(),
                of.pick(Field.TEXT, Agreement::text),
                of.pick(Field.DAY, Agreement::made),
                of.pick(Field.UNTIL, Agreement::until),
                lists.ids(place.at(Field.CARRIES), trio.part(Agreement::carries)),
                lists.extras(place, trio.part(Agreement::extras)));
    }

    private List<Dialogue> dialogues(Trio<Position> trio) {
        String id = trio.mine().id();
        return lists.merge(
                trio.part(Position::dialogues),
                new Lists.How<>(
                        dialogue -> dialogue.practice() + " " + dialogue.held(),
                        dialogue -> Place.of(Kind.DIALOGUE, id, dialogue.practice())
                                .detail(String.valueOf(dialogue.held())),
                        (place, one) -> new Dialogue(
                                one.mine().practice(),
                                one.mine().held(),
                                lists.extras(place, one.part(Dialogue::extras))),
                        dialogue -> false));
    }
}
