package dk.kaskade.change;

import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Optional;

/** Gives a community another name. */
public record RenameCommunity(String community, String name) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Outcome> refusal = NameRules.refusal(name);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return Apply.toCommunity(
                organisation, community, c -> new Community(c.id(), name.strip(), c.kind(), c.members(), c.extras()));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("rename-community", Names.community(organisation, community), Names.shorten(name));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
