package dk.kaskade.report;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.report.RoleCard.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names positions: title, unit, holders, roles. Of an id used twice the first counts. */
final class Places {
    private final Chain chain;
    private final Discretion discretion;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    Places(Chain chain, Discretion discretion) {
        this.chain = chain;
        this.discretion = discretion;
        for (Unit unit : chain.organisation().units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
        for (Person person : chain.organisation().people()) {
            people.putIfAbsent(person.id(), person.name());
        }
    }

    Discretion discretion() {
        return discretion;
    }

    List<Place> of(int[] positions) {
        return Arrays.stream(positions).mapToObj(this::of).toList();
    }

    Place of(int p) {
        Position position = chain.position(p);
        String title = position.title().isBlank() ? position.id() : position.title();
        String unit = position.unit() == null ? null : units.get(position.unit());
        return new Place(
                position.id(),
                discretion.text(title),
                unit == null ? null : discretion.text(unit),
                discretion.names(position.holders().stream().map(this::person).toList()),
                position.vacant(),
                Arrays.stream(chain.roles(p))
                        .sorted()
                        .mapToObj(chain.framework().roles()::get)
                        .map(Role::name)
                        .toList());
    }

    @Nullable
    String deputy(Position position) {
        return position.deputy() == null || discretion.hides() ? null : person(position.deputy());
    }

    private String person(String id) {
        String name = people.getOrDefault(id, "");
        return name.isBlank() ? id : name;
    }
}
