package dk.kaskade.change;

import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import java.util.Optional;

/** Replaces the agreement of the same id. */
public record EditAgreement(String position, Agreement agreement) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        if (agreement.made() != null
                && agreement.until() != null
                && agreement.until().isBefore(agreement.made())) {
            return Apply.refuse("refused.ends-before-it-begins");
        }
        Optional<Position> before = organisation.position(position);
        if (before.isPresent() && before.get().agreements().stream().noneMatch(a -> a.id().equals(agreement.id()))) {
            return Apply.refuse("refused.unknown-agreement", agreement.id());
        }
        return Apply.toPosition(organisation, position, this::replaced);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("edit-agreement", Names.position(organisation, position), Names.shorten(agreement.text()));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }

    private Position replaced(Position before) {
        List<Agreement> all = Apply.replaced(before.agreements(), a -> a.id().equals(agreement.id()), a -> agreement)
                .orElse(before.agreements());
        return before.change().agreements(all).build();
    }
}
