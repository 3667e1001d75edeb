package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;

/** Gives a position another title. */
public record Retitle(String position, String title) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        if (title.isBlank()) {
            return Apply.refuse("refused.no-title");
        }
        return Apply.toPosition(
                organisation, position, p -> p.change().title(title.strip()).build());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("retitle", Names.position(organisation, position), Names.shorten(title));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
