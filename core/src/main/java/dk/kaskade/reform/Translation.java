package dk.kaskade.reform;

import dk.kaskade.intake.Certainty;
import dk.kaskade.intake.Matching;
import dk.kaskade.intake.Matching.Pair;
import dk.kaskade.intake.Namesakes;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions, people and units of a proposal again that have another id there, and gives them the ids of today. Only what
 * neither side has by id is guessed at, once on each side, and never where the proposal still speaks of the id of today as of
 * something else.
 *
 * @param ids         of positions, id in the proposal to id of today
 * @param certainties of positions, by id of today
 * @param people      found by name, id in the proposal to id of today
 * @param units       the same
 */
record Translation(
        Map<String, String> ids,
        Map<String, Certainty> certainties,
        Map<String, String> people,
        Map<String, String> units) {
    static Translation between(Organisation today, Organisation proposed, Set<String> notTheSame) {
        Translation all = new Translation(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                Namesakes.people(today.people(), proposed.people()),
                Namesakes.units(today.units(), proposed.units()));
        all.positions(today, proposed, notTheSame);
        if (!all.people.isEmpty()) {
            all.people.values().removeAll(peopleSpokenOf(proposed));
        }
        if (!all.units.isEmpty()) {
            all.units.values().removeAll(unitsSpokenOf(proposed));
        }
        return all;
    }

    /** One that says nothing of ids, only how sure it is. */
    static Translation done(Map<String, Certainty> certainties) {
        return new Translation(Map.of(), certainties, Map.of(), Map.of());
    }

    private void positions(Organisation today, Organisation proposed, Set<String> notTheSame) {
        Map<String, Long> here = count(today);
        Map<String, Long> there = count(proposed);
        Organisation gone = only(today, id -> here.get(id) == 1 && !there.containsKey(id));
        Organisation come = only(proposed, id -> there.get(id) == 1 && !here.containsKey(id));
        if (gone.positions().isEmpty() || come.positions().isEmpty()) {
            return;
        }
        Set<String> spokenOf = spokenOf(proposed);
        for (Pair pair : Matching.alike(gone, come, notTheSame)) {
            if (!spokenOf.contains(pair.current().id())) {
                ids.put(pair.fresh().id(), pair.current().id());
                certainties.put(pair.current().id(), pair.certainty());
            }
        }
    }

    private static Map<String, Long> count(Organisation organisation) {
        return organisation.positions().stream()
                .collect(Collectors.groupingBy(Position::id, HashMap::new, Collectors.counting()));
    }

    private static Organisation only(Organisation all, Function<String, Boolean> wanted) {
        return all.withPositions(all.positions().stream()
                .filter(position -> !position.title().isBlank() && wanted.apply(position.id()))
                .toList());
    }

    private static Set<String> spokenOf(Organisation organisation) {
        Set<@Nullable String> all = new HashSet<>();
        for (Position position : organisation.positions()) {
            all.add(position.reportsTo());
            all.addAll(position.alsoReportsTo());
        }
        organisation.communities().forEach(community -> all.addAll(community.members()));
        organisation.accepted().forEach(accepted -> {
            all.add(accepted.position());
            all.addAll(accepted.positions());
        });
        all.remove(null);
        return all;
    }

    private static Set<String> peopleSpokenOf(Organisation organisation) {
        Set<@Nullable String> all = new HashSet<>();
        for (Position position : organisation.positions()) {
            all.addAll(position.holders());
            all.add(position.deputy());
        }
        all.remove(null);
        return all;
    }

    private static Set<String> unitsSpokenOf(Organisation organisation) {
        Set<@Nullable String> all = new HashSet<>();
        organisation.positions().forEach(position -> all.add(position.unit()));
        organisation.units().forEach(unit -> all.add(unit.parent()));
        all.remove(null);
        return all;
    }

    /** The proposal in the ids of today. */
    Organisation applied(Organisation proposed) {
        if (ids.isEmpty() && people.isEmpty() && units.isEmpty()) {
            return proposed;
        }
        return proposed.withPeople(proposed.people().stream().map(this::person).toList())
                .withUnits(proposed.units().stream().map(this::unit).toList())
                .withPositions(proposed.positions().stream().map(this::position).toList())
                .withCommunities(
                        proposed.communities().stream().map(this::community).toList())
                .withAccepted(proposed.accepted().stream().map(this::accepted).toList());
    }

    private Person person(Person p) {
        return people.containsKey(p.id()) ? new Person(in(people, p.id()), p.name(), p.extras()) : p;
    }

    private Unit unit(Unit u) {
        String parent = perhaps(units, u.parent());
        boolean same = !units.containsKey(u.id()) && Objects.equals(parent, u.parent());
        return same ? u : new Unit(in(units, u.id()), u.name(), parent, u.kind(), u.field(), u.extras());
    }

    private Position position(Position p) {
        Position one = ids.isEmpty() ? p : inLine(p);
        String unit = perhaps(units, one.unit());
        String deputy = perhaps(people, one.deputy());
        List<String> holders = all(people, one.holders());
        boolean same = Objects.equals(unit, one.unit())
                && Objects.equals(deputy, one.deputy())
                && holders.equals(one.holders());
        return same
                ? one
                : one.change().unit(unit).deputy(deputy).holders(holders).build();
    }

    private Position inLine(Position p) {
        String leader = perhaps(ids, p.reportsTo());
        List<String> dotted = all(ids, p.alsoReportsTo());
        boolean same =
                !ids.containsKey(p.id()) && Objects.equals(leader, p.reportsTo()) && dotted.equals(p.alsoReportsTo());
        return same
                ? p
                : p.change()
                        .id(in(ids, p.id()))
                        .reportsTo(leader)
                        .alsoReportsTo(dotted)
                        .build();
    }

    private Community community(Community c) {
        return c.withMembers(all(ids, c.members()));
    }

    private Acceptance accepted(Acceptance a) {
        return new Acceptance(
                a.inspection(),
                perhaps(ids, a.position()),
                a.thread(),
                all(ids, a.positions()),
                a.reason(),
                a.on(),
                a.extras());
    }

    private static String in(Map<String, String> ids, String id) {
        return ids.getOrDefault(id, id);
    }

    private static @Nullable String perhaps(Map<String, String> ids, @Nullable String id) {
        return id == null ? null : in(ids, id);
    }

    private static List<String> all(Map<String, String> ids, List<String> some) {
        return some.stream().map(id -> in(ids, id)).toList();
    }
}
