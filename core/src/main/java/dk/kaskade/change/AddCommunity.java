package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds a community.
 *
 * @param id      a new one, {@link FreshIds#community} for instance
 * @param kind    free word: forum, team, network
 * @param members ids of positions
 */
public record AddCommunity(String id, String name, @Nullable String kind, List<String> members)
        implements OrganisationChange {
    public AddCommunity {
        members = List.copyOf(members);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        if (id.isBlank() || name.isBlank()) {
            return Apply.refuse("refused.no-name");
        }
        Optional<Outcome> refusal = NameRules.words(name, kind);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (Apply.ids(organisation.communities(), Community::id).contains(id)) {
            return Apply.refuse("refused.id-used", id);
        }
        Optional<String> unknown = Apply.firstUnknown(members, Apply.positionIds(organisation));
        if (unknown.isPresent()) {
            return Apply.refuse("refused.unknown-position", unknown.get());
        }
        Community fresh = new Community(id, name.strip(), NameRules.word(kind), Apply.distinct(members), Extras.NONE);
        return new Outcome.Done(organisation.withCommunities(Apply.added(organisation.communities(), fresh)));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("add-community", Names.shorten(name));
    }

    @Override
    public List<String> subjects() {
        return members;
    }
}
