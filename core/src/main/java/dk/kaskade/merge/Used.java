package dk.kaskade.merge;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Ids of positions, people and units: those that an organisation refers to, or has. */
record Used(Set<String> positions, Set<String> people, Set<String> units) {
    static Used nothing() {
        return new Used(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** What an organisation has. */
    static Used had(Organisation organisation) {
        return new Used(
                ids(organisation.positions(), Position::id),
                ids(organisation.people(), Person::id),
                ids(organisation.units(), Unit::id));
    }

    private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        all.forEach(each -> ids.add(id.apply(each)));
        return ids;
    }

    /** What an organisation refers to and does not have. */
    static Used missing(Organisation organisation) {
        Used used = nothing();
        organisation.positions().forEach(used::by);
        organisation.units().forEach(unit -> used.one(used.units, unit.parent()));
        organisation.communities().forEach(community -> used.positions.addAll(community.members()));
        organisation.accepted().forEach(accepted -> {
            used.one(used.positions, accepted.position());
            used.positions.addAll(accepted.positions());
        });
        used.remove(had(organisation));
        return used;
    }

    private void by(Position position) {
        one(positions, position.reportsTo());
        positions.addAll(position.alsoReportsTo());
        people.addAll(position.holders());
        one(people, position.deputy());
        one(units, position.unit());
    }

    private void one(Set<String> into, @org.jspecify.annotations.Nullable String id) {
        if (id != null) {
            into.add(id);
        }
    }

    void remove(Used others) {
        positions.removeAll(others.positions);
        people.removeAll(others.people);
        units.removeAll(others.units);
    }

    /** @return whether anything is new */
    boolean add(Used others) {
        boolean more = positions.addAll(others.positions);
        more |= people.addAll(others.people);
        more |= units.addAll(others.units);
        return more;
    }

    boolean isNothing() {
        return positions.isEmpty() && people.isEmpty() && units.isEmpty();
    }
}
