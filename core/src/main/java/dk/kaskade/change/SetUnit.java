package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a position into a unit.
 *
 * @param unit none = takes it out
 */
public record SetUnit(String position, @Nullable String unit) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        if (unit != null && organisation.unit(unit).isEmpty()) {
            return Apply.refuse("refused.unknown-unit", unit);
        }
        return Apply.toPosition(
                organisation, position, p -> p.change().unit(unit).build());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String name = Names.position(organisation, position);
        return unit == null
                ? Sentence.of("set-unit.none", name)
                : Sentence.of("set-unit", name, Names.unit(organisation, unit));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
