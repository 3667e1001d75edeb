package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a unit belong to another, with everything under it.
 *
 * @param parent none = at the top
 */
public record MoveUnit(String unit, @Nullable String parent) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        if (parent != null && organisation.unit(parent).isEmpty()) {
            return Apply.refuse("refused.unknown-unit", parent);
        }
        if (parent != null && isUnder(organisation, parent)) {
            return Apply.refuse(
                    "refused.own-subunit", Names.unit(organisation, unit), Names.unit(organisation, parent));
        }
        return Apply.toUnit(
                organisation, unit, u -> new Unit(u.id(), u.name(), parent, u.kind(), u.field(), u.extras()));
    }

    /** Whether a unit is this one or under it; a ring that the file came with has an end too. */
    private boolean isUnder(Organisation organisation, String start) {
        Set<String> seen = new HashSet<>();
        String at = start;
        while (at != null && seen.add(at)) {
            if (at.equals(unit)) {
                return true;
            }
            at = organisation.unit(at).map(Unit::parent).orElse(null);
        }
        return false;
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String name = Names.unit(organisation, unit);
        return parent == null
                ? Sentence.of("move-unit.top", name)
                : Sentence.of("move-unit", name, Names.unit(organisation, parent));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
