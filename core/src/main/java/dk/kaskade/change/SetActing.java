package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;

/** Says whether a position is held for the time being (konstitueret). */
public record SetActing(String position, boolean acting) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        return Apply.toPosition(
                organisation, position, p -> p.change().acting(acting).build());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of(acting ? "set-acting" : "set-acting.not", Names.position(organisation, position));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
