package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a position carry some expectations by a new agreement, until further notice. The agreement gets its id when it is
 * made, so that several of these can follow each other.
 *
 * @param expectations ids of what it is to carry
 * @param text         what the agreement says
 * @param made         the first day it holds, none = always has
 */
public record CarryByAgreement(
        String position,
        List<String> expectations,
        String text,
        @Nullable LocalDate made) implements OrganisationChange {
    public CarryByAgreement {
        expectations = List.copyOf(expectations);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        String id = FreshIds.agreement(organisation);
        return new AddAgreement(position, new Agreement(id, text, made, null, expectations, Extras.NONE))
                .applyTo(organisation);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("carry-by-agreement", Names.position(organisation, position), Names.shorten(text));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
