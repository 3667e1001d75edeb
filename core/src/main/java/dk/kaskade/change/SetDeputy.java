package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says who stands in for the holder of a position (stedfortræder).
 *
 * @param deputy none = nobody
 */
public record SetDeputy(String position, @Nullable HolderChoice deputy) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        List<HolderChoice> choices = deputy == null ? List.of() : List.of(deputy);
        Optional<Outcome> refusal = HolderChoice.refusal(organisation, choices);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        HolderChoice.Chosen chosen = HolderChoice.choose(organisation, choices);
        String id = deputy == null ? null : chosen.ids().get(0);
        return Apply.toPosition(
                organisation.withPeople(chosen.people()),
                position,
                p -> p.change().deputy(id).build());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String name = Names.position(organisation, position);
        return deputy == null
                ? Sentence.of("set-deputy.none", name)
                : Sentence.of("set-deputy", name, deputy.nameIn(organisation));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
