package dk.kaskade.change;

import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import java.util.Optional;

/** Removes an agreement; all of that id, should there be several. */
public record RemoveAgreement(String position, String agreement) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Position> before = organisation.position(position);
        if (before.isPresent() && before.get().agreements().stream().noneMatch(a -> a.id().equals(agreement))) {
            return Apply.refuse("refused.unknown-agreement", agreement);
        }
        return Apply.toPosition(organisation, position, this::without);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String text = organisation.position(position).stream()
                .flatMap(p -> p.agreements().stream())
                .filter(a -> a.id().equals(agreement))
                .map(Agreement::text)
                .findFirst()
                .orElse(agreement);
        return Sentence.of("remove-agreement", Names.position(organisation, position), Names.shorten(text));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }

    private Position without(Position before) {
        List<Agreement> rest = Apply.without(before.agreements(), a -> a.id().equals(agreement));
        return before.change().agreements(rest).build();
    }
}
