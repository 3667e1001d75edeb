package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The references of an organisation that lead nowhere, each as text. */
public final class References {
    private final Set<String> broken = new HashSet<>();
    private final Set<String> positions;
    private final Set<String> people;
    private final Set<String> units;

    private References(Organisation organisation) {
        positions = Apply.ids(organisation.positions(), Position::id);
        people = Apply.ids(organisation.people(), Person::id);
        units = Apply.ids(organisation.units(), Unit::id);
        organisation.positions().forEach(this::look);
        organisation.units().forEach(unit -> look("parent of " + unit.id(), one(unit.parent()), units));
        organisation.communities().forEach(c -> look("member of " + c.id(), c.members(), positions));
        organisation.accepted().forEach(accepted -> {
            look("accepted", one(accepted.position()), positions);
            look("accepted", accepted.positions(), positions);
        });
    }

    public static Set<String> brokenIn(Organisation organisation) {
        return new References(organisation).broken;
    }

    private void look(Position position) {
        look("leader", one(position.reportsTo()), positions);
        look("dotted", position.alsoReportsTo(), positions);
        look("unit", one(position.unit()), units);
        look("holder", position.holders(), people);
        look("deputy", one(position.deputy()), people);
    }

    private void look(String what, List<String> ids, Set<String> known) {
        ids.stream().filter(id -> !known.contains(id)).forEach(id -> broken.add(what + " " + id));
    }

    private static List<String> one(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }
}
