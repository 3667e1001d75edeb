package dk.kaskade.change;

import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes positions into a community, behind those that are there, or out of it; the others stay as they are.
 *
 * @param positions those it is about, at least one
 * @param member    whether they are in it afterwards
 */
public record SetMembership(String community, List<String> positions, boolean member) implements OrganisationChange {
    public SetMembership {
        positions = List.copyOf(positions);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        // who is gone can still be taken out
        Optional<String> unknown =
                member ? Apply.firstUnknown(positions, Apply.positionIds(organisation)) : Optional.empty();
        if (unknown.isPresent()) {
            return Apply.refuse("refused.unknown-position", unknown.get());
        }
        if (positions.isEmpty()) {
            return Apply.refuse("refused.no-positions");
        }
        return Apply.toCommunity(organisation, community, this::changed);
    }

    private Community changed(Community before) {
        List<String> members = new ArrayList<>(before.members());
        if (!member) {
            members.removeAll(positions);
        } else {
            positions.stream()
                    .distinct()
                    .filter(p -> !before.members().contains(p))
                    .forEach(members::add);
        }
        return before.withMembers(members);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String name = Names.community(organisation, community);
        String key = member ? "join" : "leave";
        return positions.size() == 1
                ? Sentence.of(key + ".one", Names.position(organisation, positions.get(0)), name)
                : Sentence.of(key + ".several", positions.size(), name);
    }

    @Override
    public List<String> subjects() {
        return positions;
    }
}
