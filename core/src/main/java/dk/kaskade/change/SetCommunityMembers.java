package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * Says who is in a community.
 *
 * @param members ids of positions, all of them
 */
public record SetCommunityMembers(String community, List<String> members) implements OrganisationChange {
    public SetCommunityMembers {
        members = List.copyOf(members);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<String> unknown = Apply.firstUnknown(members, Apply.positionIds(organisation));
        if (unknown.isPresent()) {
            return Apply.refuse("refused.unknown-position", unknown.get());
        }
        return Apply.replaced(
                        organisation.communities(),
                        c -> c.id().equals(community),
                        c -> c.withMembers(Apply.distinct(members)))
                .<Outcome>map(all -> new Outcome.Done(organisation.withCommunities(all)))
                .orElseGet(() -> Apply.refuse("refused.unknown-community", community));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("set-members", Names.community(organisation, community));
    }

    @Override
    public List<String> subjects() {
        return members;
    }
}
