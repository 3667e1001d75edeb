package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * Says to whom a position also reports.
 *
 * @param leaders all of them
 */
public record SetDottedLines(String position, List<String> leaders) implements OrganisationChange {
    public SetDottedLines {
        leaders = List.copyOf(leaders);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<String> unknown = Apply.firstUnknown(leaders, Apply.positionIds(organisation));
        if (unknown.isPresent()) {
            return Apply.refuse("refused.unknown-position", unknown.get());
        }
        if (leaders.contains(position)) {
            return Apply.refuse("refused.dotted-to-itself", Names.position(organisation, position));
        }
        return Apply.toPosition(
                organisation,
                position,
                p -> p.change().alsoReportsTo(Apply.distinct(leaders)).build());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("set-dotted", Names.position(organisation, position));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
