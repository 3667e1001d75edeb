package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what kind of unit one is.
 *
 * @param kind a free word, none = nothing is said
 */
public record SetUnitKind(String unit, @Nullable String kind) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Outcome> refusal = NameRules.words(kind);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return Apply.toUnit(
                organisation,
                unit,
                u -> new Unit(u.id(), u.name(), u.parent(), NameRules.word(kind), u.field(), u.extras()));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String name = Names.unit(organisation, unit);
        String word = NameRules.word(kind);
        return word == null
                ? Sentence.of("set-unit-kind.none", name)
                : Sentence.of("set-unit-kind", name, Names.shorten(word));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
