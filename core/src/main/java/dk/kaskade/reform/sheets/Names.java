package dk.kaskade.reform.sheets;

import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What things are called on one side of a proposal; what that side does not have, as the other calls it. */
final class Names {
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> communities = new HashMap<>();

    Names(Organisation side, Organisation other) {
        for (Organisation each : List.of(side, other)) {
            each.positions().forEach(position -> positions.putIfAbsent(position.id(), position));
            each.units().forEach((Unit unit) -> units.putIfAbsent(unit.id(), unit.name()));
            each.people().forEach((Person person) -> people.putIfAbsent(person.id(), person.name()));
            each.communities().forEach((Community one) -> communities.putIfAbsent(one.id(), one.name()));
        }
    }

    @Nullable
    Position position(@Nullable String id) {
        return id == null ? null : positions.get(id);
    }

    String unit(@Nullable String id) {
        return id == null ? "" : units.getOrDefault(id, id);
    }

    String person(String id) {
        return people.getOrDefault(id, id);
    }

    String community(String id) {
        String name = communities.getOrDefault(id, "");
        return name.isBlank() ? id : name;
    }
}
