package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import java.util.Optional;

/** Takes one of the leaders away to whom a position also reports. */
public record EraseDottedLine(String position, String leader) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Position> before = organisation.position(position);
        if (before.isPresent() && !before.get().alsoReportsTo().contains(leader)) {
            return Apply.refuse("refused.no-dotted", Names.position(organisation, leader));
        }
        return Apply.toPosition(
                organisation,
                position,
                p -> p.change()
                        .alsoReportsTo(Apply.without(p.alsoReportsTo(), leader::equals))
                        .build());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of(
                "erase-dotted", Names.position(organisation, position), Names.position(organisation, leader));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }
}
