package dk.kaskade.change;

import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what kind of community one is.
 *
 * @param kind a free word, none = nothing is said
 */
public record SetCommunityKind(String community, @Nullable String kind) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Outcome> refusal = NameRules.words(kind);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return Apply.toCommunity(
                organisation,
                community,
                c -> new Community(c.id(), c.name(), NameRules.word(kind), c.members(), c.extras()));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String name = Names.community(organisation, community);
        String word = NameRules.word(kind);
        return word == null
                ? Sentence.of("set-community-kind.none", name)
                : Sentence.of("set-community-kind", name, Names.shorten(word));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
