package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.Optional;

/** Gives a unit another name. */
public record RenameUnit(String unit, String name) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Outcome> refusal = NameRules.refusal(name);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return Apply.replaced(organisation.units(), u -> u.id().equals(unit), this::renamed)
                .<Outcome>map(units -> new Outcome.Done(organisation.withUnits(units)))
                .orElseGet(() -> Apply.refuse("refused.unknown-unit", unit));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("rename-unit", Names.unit(organisation, unit), Names.shorten(name));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }

    private Unit renamed(Unit before) {
        return new Unit(before.id(), name.strip(), before.parent(), before.kind(), before.field(), before.extras());
    }
}
