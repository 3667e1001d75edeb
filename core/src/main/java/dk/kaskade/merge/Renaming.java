package dk.kaskade.merge;

import dk.kaskade.merge.Keyed.Key;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives things of one side other ids where both sides added something under one id that is not the same thing: two people who
 * each add a position to the same file get the same next id for it.
 */
final class Renaming {
    private final Map<String, String> positions;
    private final Map<String, String> people;
    private final Map<String, String> units;
    private final Map<String, String> communities;

    private Renaming(Organisation base, Organisation mine, Organisation theirs) {
        units = clashes(base, mine, theirs, Organisation::units, Unit::id, Renaming::same);
        people = clashes(
                base,
                mine,
                theirs,
                Organisation::people,
                Person::id,
                (a, b) -> a.name().equals(b.name()));
        positions = clashes(base, mine, theirs, Organisation::positions, Position::id, Renaming::same);
        communities = clashes(
                base,
                mine,
                theirs,
                Organisation::communities,
                Community::id,
                (a, b) -> a.name().equals(b.name()));
    }

    /** Theirs, with other ids where they clash with mine. */
    static Organisation apart(Organisation base, Organisation mine, Organisation theirs) {
        Organisation told = new Renaming(base, mine, theirs).applied(theirs);
        return told.withPositions(agreements(base, mine, told));
    }

    private static boolean same(Unit one, Unit other) {
        return one.name().equals(other.name()) && java.util.Objects.equals(one.parent(), other.parent());
    }

    private static boolean same(Position one, Position other) {
        return one.title().equals(other.title()) && java.util.Objects.equals(one.reportsTo(), other.reportsTo());
    }

    private static <T> Map<String, String> clashes(
            Organisation base,
            Organisation mine,
            Organisation theirs,
            Function<Organisation, List<T>> list,
            Function<T, String> id,
            BiPredicate<T, T> same) {
        return clashes(list.apply(base), list.apply(mine), list.apply(theirs), id, same);
    }

    /** Ids that both added for things that are not the same, with the id that theirs gets. */
    private static <T> Map<String, String> clashes(
            List<T> base, List<T> mine, List<T> theirs, Function<T, String> id, BiPredicate<T, T> same) {
        Set<String> begun = new HashSet<>();
        base.forEach(each -> begun.add(id.apply(each)));
        Map<Key<String>, T> mineByName = new Keyed<>(mine, id).all();
        Set<String> taken = new HashSet<>(begun);
        mine.forEach(each -> taken.add(id.apply(each)));
        theirs.forEach(each -> taken.add(id.apply(each)));
        Map<String, String> renamed = new HashMap<>();
        new Keyed<>(theirs, id).all().forEach((name, each) -> {
            T other = mineByName.get(name);
            boolean clash = other != null && !begun.contains(name.name()) && !other.equals(each);
            if (clash && !same.test(other, each)) {
                renamed.computeIfAbsent(name.name(), old -> free(old, taken));
            }
        });
        return renamed;
    }

    private static String free(String id, Set<String> taken) {
        int number = 2;
        while (!taken.add(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    private Organisation applied(Organisation theirs) {
        if (positions.isEmpty() && people.isEmpty() && units.isEmpty() && communities.isEmpty()) {
            return theirs;
        }
        return theirs.withUnits(theirs.units().stream().map(this::unit).toList())
                .withPeople(theirs.people().stream()
                        .map(p -> new Person(in(people, p.id()), p.name(), p.extras()))
                        .toList())
                .withPositions(theirs.positions().stream().map(this::position).toList())
                .withCommunities(
                        theirs.communities().stream().map(this::community).toList())
                .withAccepted(theirs.accepted().stream().map(this::accepted).toList());
    }

    private Unit unit(Unit u) {
        return new Unit(in(units, u.id()), u.name(), perhaps(units, u.parent()), u.kind(), u.field(), u.extras());
    }

    private Position position(Position p) {
        return p.change()
                .id(in(positions, p.id()))
                .unit(perhaps(units, p.unit()))
                .holders(all(people, p.holders()))
                .deputy(perhaps(people, p.deputy()))
                .reportsTo(perhaps(positions, p.reportsTo()))
                .alsoReportsTo(all(positions, p.alsoReportsTo()))
                .build();
    }

    private Community community(Community c) {
        return new Community(in(communities, c.id()), c.name(), c.kind(), all(positions, c.members()), c.extras());
    }

    private Acceptance accepted(Acceptance a) {
        return new Acceptance(
                a.inspection(),
                perhaps(positions, a.position()),
                a.thread(),
                all(positions, a.positions()),
                a.reason(),
                a.on(),
                a.extras());
    }

    /** Agreements are added to a position by both sides just as positions are to an organisation. */
    private static List<Position> agreements(Organisation base, Organisation mine, Organisation theirs) {
        Map<Key<String>, Position> begun = byName(base);
        Map<Key<String>, Position> others = byName(mine);
        List<Position> told = new ArrayList<>();
        byName(theirs).forEach((name, position) -> told.add(agreements(begun.get(name), others.get(name), position)));
        return told;
    }

    private static Map<Key<String>, Position> byName(Organisation organisation) {
        return new Keyed<>(organisation.positions(), Position::id).all();
    }

    private static Position agreements(@Nullable Position base, @Nullable Position mine, Position theirs) {
        if (mine == null || theirs.agreements().isEmpty()) {
            return theirs;
        }
        Map<String, String> renamed = clashes(
                base == null ? List.<Agreement>of() : base.agreements(),
                mine.agreements(),
                theirs.agreements(),
                Agreement::id,
                (a, b) -> a.text().equals(b.text()));
        return renamed.isEmpty()
                ? theirs
                : theirs.change()
                        .agreements(theirs.agreements().stream()
                                .map(a -> new Agreement(
                                        in(renamed, a.id()), a.text(), a.made(), a.until(), a.carries(), a.extras()))
                                .toList())
                        .build();
    }

    private static String in(Map<String, String> renamed, String id) {
        return renamed.getOrDefault(id, id);
    }

    private static @Nullable String perhaps(Map<String, String> renamed, @Nullable String id) {
        return id == null ? null : in(renamed, id);
    }

    private static List<String> all(Map<String, String> renamed, List<String> ids) {
        return ids.stream().map(id -> in(renamed, id)).toList();
    }
}
