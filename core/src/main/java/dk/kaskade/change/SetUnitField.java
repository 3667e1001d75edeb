package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which field a unit works in, and so which norm counts.
 *
 * @param field a free word, none = that of the unit it belongs to
 */
public record SetUnitField(String unit, @Nullable String field) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Outcome> refusal = NameRules.words(field);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return Apply.toUnit(
                organisation,
                unit,
                u -> new Unit(u.id(), u.name(), u.parent(), u.kind(), NameRules.word(field), u.extras()));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String name = Names.unit(organisation, unit);
        String word = NameRules.word(field);
        return word == null
                ? Sentence.of("set-unit-field.none", name)
                : Sentence.of("set-unit-field", name, Names.shorten(word));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
