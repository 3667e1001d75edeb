package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;

/**
 * Gives a position its roles, all of them.
 *
 * @param roles ids of the framework's roles; that they are there is for the inspections to say
 */
public record SetRoles(String position, List<String> roles) implements OrganisationChange {
    public SetRoles {
        roles = List.copyOf(roles);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        return Apply.toPosition(
                organisation,
                position,
                p -> p.change().roles(Apply.distinct(roles)).build());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("set-roles", Names.position(organisation, position));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
