package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several changes as one step: all of them, or none where one is refused.
 *
 * @param title what they come to together, none = their number
 */
public record Several(
        List<OrganisationChange> changes, @Nullable Sentence title) implements OrganisationChange {
    public Several {
        changes = List.copyOf(changes);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Organisation present = organisation;
        for (OrganisationChange change : changes) {
            Outcome outcome = change.applyTo(present);
            if (outcome instanceof Outcome.Done done) {
                present = done.organisation();
            } else {
                return outcome;
            }
        }
        return new Outcome.Done(present);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        if (title != null) {
            return title;
        }
        return changes.size() == 1 ? changes.get(0).sentence(organisation) : Sentence.of("several", changes.size());
    }

    @Override
    public List<String> subjects() {
        return changes.stream()
                .flatMap(change -> change.subjects().stream())
                .distinct()
                .toList();
    }

    public static Several of(List<? extends OrganisationChange> changes) {
        return new Several(List.copyOf(changes), null);
    }
}
