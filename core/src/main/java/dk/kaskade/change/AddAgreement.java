package dk.kaskade.change;

import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;

/**
 * Adds an agreement with the nearest leader.
 *
 * @param agreement with a new id, {@link FreshIds#agreement} for instance
 */
public record AddAgreement(String position, Agreement agreement) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        if (agreement.made() != null
                && agreement.until() != null
                && agreement.until().isBefore(agreement.made())) {
            return Apply.refuse("refused.ends-before-it-begins");
        }
        boolean used = organisation.position(position).stream()
                .flatMap(p -> p.agreements().stream())
                .anyMatch(other -> other.id().equals(agreement.id()));
        if (used || agreement.id().isBlank()) {
            return Apply.refuse("refused.id-used", agreement.id());
        }
        return Apply.toPosition(organisation, position, this::added);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("add-agreement", Names.position(organisation, position), Names.shorten(agreement.text()));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }

    private Position added(Position before) {
        return before.change()
                .agreements(Apply.added(before.agreements(), agreement))
                .build();
    }
}
