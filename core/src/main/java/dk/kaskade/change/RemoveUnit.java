package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Removes a unit that nobody uses: no position is in it and no unit belongs to it. */
public record RemoveUnit(String unit) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        List<Unit> rest = Apply.without(organisation.units(), u -> u.id().equals(unit));
        if (rest.size() == organisation.units().size()) {
            return Apply.refuse("refused.unknown-unit", unit);
        }
        List<String> users = users(organisation);
        return users.isEmpty()
                ? new Outcome.Done(organisation.withUnits(rest))
                : Apply.refuse(
                        "refused.unit-used",
                        Names.unit(organisation, unit),
                        Names.first(users),
                        Names.behindFirst(users));
    }

    private List<String> users(Organisation organisation) {
        Stream<String> positions = organisation.positions().stream()
                .filter(p -> unit.equals(p.unit()))
                .map(p -> Names.position(organisation, p.id()));
        Stream<String> units = organisation.units().stream()
                .filter(u -> unit.equals(u.parent()))
                .map(u -> Names.unit(organisation, u.id()));
        return Stream.concat(units, positions).toList();
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("remove-unit", Names.unit(organisation, unit));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
