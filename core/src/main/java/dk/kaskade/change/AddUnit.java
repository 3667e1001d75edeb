package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds a unit.
 *
 * @param id     a new one, {@link FreshIds#unit} for instance
 * @param parent the unit it belongs to, none = at the top
 */
public record AddUnit(
        String id,
        String name,
        @Nullable String parent,
        @Nullable String kind,
        @Nullable String field) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        if (id.isBlank() || name.isBlank()) {
            return Apply.refuse("refused.no-name");
        }
        Optional<Outcome> refusal = NameRules.words(name, kind, field);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (organisation.unit(id).isPresent()) {
            return Apply.refuse("refused.id-used", id);
        }
        if (parent != null && organisation.unit(parent).isEmpty()) {
            return Apply.refuse("refused.unknown-unit", parent);
        }
        Unit fresh = new Unit(id, name.strip(), parent, NameRules.word(kind), NameRules.word(field), Extras.NONE);
        return new Outcome.Done(organisation.withUnits(Apply.added(organisation.units(), fresh)));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("add-unit", Names.shorten(name));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
