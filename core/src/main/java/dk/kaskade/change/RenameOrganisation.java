package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;

/** Gives the organisation another name. */
public record RenameOrganisation(String name) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        return name.isBlank() ? Apply.refuse("refused.no-name") : new Outcome.Done(organisation.withName(name.strip()));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("rename-organisation", Names.shorten(name));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
