package dk.kaskade.intake;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the positions of a newer file again: by the file's ids, else by what is the same only once on both sides. */
public final class Matching {
    /** A position found again. */
    public record Pair(Position current, Position fresh, Certainty certainty) {}

    private final Side current;
    private final Side fresh;
    private final Map<String, Pair> byFresh = new LinkedHashMap<>();
    private final Set<String> matched = new HashSet<>();

    private Matching(Organisation current, Organisation fresh) {
        this.current = new Side(current);
        this.fresh = new Side(fresh);
    }

    static Matching of(Organisation current, Organisation fresh, Set<String> notTheSame) {
        Matching matching = new Matching(current, fresh);
        matching.byId(false, Certainty.ID, Set.of());
        matching.by(Certainty.HOLDER, Side::unitTitleHolder, Set.of());
        matching.by(Certainty.UNIT_AND_TITLE, Side::unitTitle, notTheSame);
        matching.by(Certainty.HOLDER_AND_TITLE, Side::titleHolder, notTheSame);
        matching.by(Certainty.HOLDER_AND_UNIT, Side::unitHolder, notTheSame);
        matching.byId(true, Certainty.UNIT_AND_TITLE, notTheSame);
        return matching;
    }

    /**
     * Positions that are taken for one another whatever their ids: by unit, title and holder, as far as these are the same
     * only once on both sides.
     *
     * @param notTheSame ids of current positions that are none of the others
     * @return the surest first
     */
    public static List<Pair> alike(Organisation current, Organisation fresh, Set<String> notTheSame) {
        Matching matching = new Matching(current, fresh);
        matching.by(Certainty.HOLDER, Side::unitTitleHolder, notTheSame);
        matching.by(Certainty.UNIT_AND_TITLE, Side::unitTitle, notTheSame);
        matching.by(Certainty.HOLDER_AND_TITLE, Side::titleHolder, notTheSame);
        matching.by(Certainty.HOLDER_AND_UNIT, Side::unitHolder, notTheSame);
        return List.copyOf(matching.byFresh.values());
    }

    Optional<Pair> of(Position freshPosition) {
        return Optional.ofNullable(byFresh.get(freshPosition.id()));
    }

    boolean isMatched(Position currentPosition) {
        return matched.contains(currentPosition.id());
    }

    /** An organisation, and what its positions are compared by. */
    private static final class Side {
        final Organisation organisation;
        private final Map<String, String> people = new HashMap<>();
        private final Map<String, String> units = new HashMap<>();

        Side(Organisation organisation) {
            this.organisation = organisation;
            for (Person person : organisation.people()) {
                people.putIfAbsent(person.id(), Spelling.name(person.name()));
            }
            for (Unit unit : organisation.units()) {
                units.putIfAbsent(unit.id(), Spelling.plain(unit.name()));
            }
        }

        @Nullable
        List<String> unitTitleHolder(Position position) {
            List<String> holders = holders(position);
            if (holders.isEmpty()) {
                return null;
            }
            List<String> key = new ArrayList<>(unitTitle(position));
            key.addAll(holders);
            return key;
        }

        List<String> unitTitle(Position position) {
            String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), "");
            return List.of(unit, Spelling.plain(position.title()));
        }

        @Nullable
        List<String> titleHolder(Position position) {
            List<String> holders = holders(position);
            if (holders.isEmpty()) {
                return null;
            }
            List<String> key = new ArrayList<>(List.of(Spelling.plain(position.title())));
            key.addAll(holders);
            return key;
        }

        @Nullable
        List<String> unitHolder(Position position) {
            String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), "");
            List<String> holders = holders(position);
            if (unit.isEmpty() || holders.isEmpty()) {
                return null;
            }
            List<String> key = new ArrayList<>(List.of(unit));
            key.addAll(holders);
            return key;
        }

        private List<String> holders(Position position) {
            return position.holders().stream()
                    .map(id -> people.getOrDefault(id, ""))
                    .filter(name -> !name.isEmpty())
                    .sorted()
                    .toList();
        }
    }

    /** @param made by ids that were made of unit and title: of several alike they tell no more than the order */
    private void byId(boolean made, Certainty certainty, Set<String> not) {
        Map<String, Position> ids = new HashMap<>();
        current.organisation.positions().forEach(position -> ids.putIfAbsent(position.id(), position));
        for (Position position : fresh.organisation.positions()) {
            Position same = PositionIds.made(position.id()) == made ? ids.get(position.id()) : null;
            if (same != null && !not.contains(same.id())) {
                pair(same, position, certainty);
            }
        }
    }

    private void pair(Position one, Position other, Certainty certainty) {
        if (!matched.contains(one.id()) && !byFresh.containsKey(other.id())) {
            matched.add(one.id());
            byFresh.put(other.id(), new Pair(one, other, certainty));
        }
    }

    /** Pairs what has the same key once on both sides. */
    private void by(Certainty certainty, BiFunction<Side, Position, @Nullable List<String>> key, Set<String> not) {
        Map<List<String>, List<Position>> here = left(current, p -> !matched.contains(p.id()), key);
        Map<List<String>, List<Position>> there = left(fresh, p -> !byFresh.containsKey(p.id()), key);
        there.forEach((same, positions) -> {
            List<Position> others = here.getOrDefault(same, List.of());
            if (positions.size() == 1
                    && others.size() == 1
                    && !not.contains(others.get(0).id())) {
                pair(others.get(0), positions.get(0), certainty);
            }
        });
    }

    private static Map<List<String>, List<Position>> left(
            Side side, Predicate<Position> which, BiFunction<Side, Position, @Nullable List<String>> key) {
        Map<List<String>, List<Position>> all = new LinkedHashMap<>();
        for (Position position : side.organisation.positions()) {
            List<String> told = which.test(position) ? key.apply(side, position) : null;
            if (told != null) {
                all.computeIfAbsent(told, k -> new ArrayList<>()).add(position);
            }
        }
        return all;
    }

    /** Things found again by id, else by a name that only one has on both sides: fresh id to current id. */
    static <T> Map<String, String> byName(
            List<T> current, List<T> fresh, Function<T, String> id, Function<T, String> name, Set<String> idsCount) {
        Set<String> known = new HashSet<>();
        current.forEach(each -> known.add(id.apply(each)));
        Map<String, String> found = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (T each : fresh) {
            if (known.contains(id.apply(each)) && idsCount.contains(id.apply(each))) {
                found.put(id.apply(each), id.apply(each));
                used.add(id.apply(each));
            }
        }
        Groups<String, T> here = new Groups<>();
        current.stream()
                .filter(each -> !used.contains(id.apply(each)))
                .forEach(each -> here.add(name.apply(each), each));
        Groups<String, T> there = new Groups<>();
        fresh.stream()
                .filter(each -> !found.containsKey(id.apply(each)))
                .forEach(each -> there.add(name.apply(each), each));
        there.each((called, some) -> {
            if (some.size() == 1 && here.of(called).size() == 1) {
                found.put(id.apply(some.get(0)), id.apply(here.of(called).get(0)));
            }
        });
        return found;
    }
}
