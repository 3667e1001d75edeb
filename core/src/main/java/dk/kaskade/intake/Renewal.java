package dk.kaskade.intake;

import dk.kaskade.intake.Matching.Pair;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A newer file in the ids of the organisation that it renews. */
final class Renewal {
    final Organisation current;
    final Organisation fresh;
    final Matching matching;

    private final Map<String, String> positions = new HashMap<>();
    private final Map<String, String> people;
    private final Map<String, String> units;
    private final Map<String, Position> currentById = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Integer> sameTitle = new HashMap<>();
    private final Map<String, Person> personById = new HashMap<>();
    private final Map<String, Unit> unitById = new HashMap<>();

    Renewal(Organisation current, Organisation fresh, Set<String> notTheSame) {
        this.current = current;
        this.fresh = fresh;
        matching = Matching.of(current, fresh, notTheSame);
        current.positions().forEach(position -> currentById.putIfAbsent(position.id(), position));
        Set<String> taken = new HashSet<>(currentById.keySet());
        for (Position position : fresh.positions()) {
            Optional<Pair> pair = matching.of(position);
            positions.put(position.id(), pair.isPresent() ? pair.get().current().id() : free(position.id(), taken));
        }
        units = ids(
                current.units(),
                fresh.units(),
                Unit::id,
                Matching.byName(
                        current.units(),
                        fresh.units(),
                        Unit::id,
                        unit -> Spelling.plain(unit.name()),
                        ids(fresh.units(), Unit::id)));
        people = ids(current.people(), fresh.people(), Person::id, samePeople());
        current.people().forEach(person -> personById.putIfAbsent(person.id(), person));
        fresh.people().forEach(person -> personById.putIfAbsent(person(person.id()), person));
        current.units().forEach(unit -> unitById.putIfAbsent(unit.id(), unit));
        fresh.units().forEach(unit -> unitById.putIfAbsent(unit(unit.id()), unit));
        current.positions().forEach(position -> sameTitle.merge(position.title(), 1, Integer::sum));
        current.positions().forEach(position -> titles.putIfAbsent(position.id(), who(position)));
        fresh.positions().forEach(position -> titles.putIfAbsent(position(position.id()), who(position)));
    }

    private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }

    private static <T> Map<String, String> ids(
            List<T> current, List<T> fresh, Function<T, String> id, Map<String, String> found) {
        Set<String> taken = new HashSet<>(ids(current, id));
        Map<String, String> all = new HashMap<>(found);
        fresh.forEach(each -> all.computeIfAbsent(id.apply(each), wanted -> free(wanted, taken)));
        return all;
    }

    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /** People by the file's ids; numbers that were given here say nothing, so these go by what they hold, then by name. */
    private Map<String, String> samePeople() {
        Set<String> told = fresh.people().stream()
                .map(Person::id)
                .filter(id -> !id.matches("p\\d+"))
                .collect(Collectors.toSet());
        Map<String, String> found = Matching.byName(
                current.people(), fresh.people(), Person::id, person -> Spelling.name(person.name()), told);
        Map<String, String> here = names(current);
        Map<String, String> there = names(fresh);
        Set<String> used = new HashSet<>(found.values());
        for (Position position : fresh.positions()) {
            Position same = matching.of(position).map(Pair::current).orElse(null);
            for (String holder : same == null ? List.<String>of() : position.holders()) {
                if (!found.containsKey(holder)) {
                    same.holders().stream()
                            .filter(id -> !used.contains(id)
                                    && there.getOrDefault(holder, "").equals(here.get(id)))
                            .findFirst()
                            .ifPresent(id -> {
                                found.put(holder, id);
                                used.add(id);
                            });
                }
            }
        }
        return found;
    }

    private static Map<String, String> names(Organisation organisation) {
        Map<String, String> names = new HashMap<>();
        organisation.people().forEach(person -> names.putIfAbsent(person.id(), Spelling.name(person.name())));
        return names;
    }

    String position(String freshId) {
        return positions.getOrDefault(freshId, freshId);
    }

    String person(String freshId) {
        return people.getOrDefault(freshId, freshId);
    }

    String unit(String freshId) {
        return units.getOrDefault(freshId, freshId);
    }

    @Nullable
    String perhapsPosition(@Nullable String freshId) {
        return freshId == null ? null : position(freshId);
    }

    @Nullable
    String perhapsUnit(@Nullable String freshId) {
        return freshId == null ? null : unit(freshId);
    }

    @Nullable
    String perhapsPerson(@Nullable String freshId) {
        return freshId == null ? null : person(freshId);
    }

    Optional<Position> currentPosition(String id) {
        return Optional.ofNullable(currentById.get(id));
    }

    /** What the file tells of a position, in ids of the organisation. */
    Position told(Position position) {
        return position.change()
                .id(position(position.id()))
                .unit(perhapsUnit(position.unit()))
                .holders(
                        position.holders().stream().map(this::person).distinct().toList())
                .deputy(perhapsPerson(position.deputy()))
                .reportsTo(perhapsPosition(position.reportsTo()))
                .alsoReportsTo(position.alsoReportsTo().stream()
                        .map(this::position)
                        .distinct()
                        .toList())
                .build();
    }

    Unit told(Unit unit) {
        return new Unit(
                unit(unit.id()), unit.name(), perhapsUnit(unit.parent()), unit.kind(), unit.field(), unit.extras());
    }

    Community told(Community community) {
        return community.withMembers(
                community.members().stream().map(this::position).distinct().toList());
    }

    /** A position by its title, and by who holds it where the title alone does not tell it from the others. */
    String who(Position position) {
        return position.vacant() || !isShared(position.title())
                ? post(position)
                : position.title() + " (" + names(position.holders()) + ")";
    }

    /** A position by its title, and by its unit where the title alone does not tell it from the others. */
    String post(Position position) {
        boolean alone = position.unit() == null || !isShared(position.title());
        return alone ? position.title() : position.title() + ", " + unitName(position.unit());
    }

    private boolean isShared(String title) {
        return sameTitle.getOrDefault(title, 0) > 1;
    }

    String title(@Nullable String positionId) {
        return positionId == null ? "–" : titles.getOrDefault(positionId, positionId);
    }

    String unitName(@Nullable String unitId) {
        Unit unit = unitId == null ? null : unitById.get(unitId);
        return unit == null ? "–" : unit.name();
    }

    Optional<Person> personOf(String id) {
        return Optional.ofNullable(personById.get(id));
    }

    Optional<Unit> unitOf(String id) {
        return Optional.ofNullable(unitById.get(id));
    }

    String names(List<String> personIds) {
        String names = personIds.stream()
                .map(id -> personOf(id).map(Person::name).orElse(id))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }
}
