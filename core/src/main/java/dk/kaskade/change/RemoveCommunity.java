package dk.kaskade.change;

import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import java.util.List;

/** Removes a community; its members stay where they are. */
public record RemoveCommunity(String community) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        List<Community> rest = Apply.without(organisation.communities(), c -> c.id().equals(community));
        return rest.size() == organisation.communities().size()
                ? Apply.refuse("refused.unknown-community", community)
                : new Outcome.Done(organisation.withCommunities(rest));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("remove-community", Names.community(organisation, community));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
