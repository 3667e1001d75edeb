package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets a position report to one more leader, beside its own. */
public record DrawDottedLine(String position, String leader) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<String> unknown = Apply.firstUnknown(List.of(position, leader), Apply.positionIds(organisation));
        if (unknown.isPresent()) {
            return Apply.refuse("refused.unknown-position", unknown.get());
        }
        if (position.equals(leader)) {
            return Apply.refuse("refused.dotted-to-itself", Names.position(organisation, position));
        }
        Position before = organisation.position(position).orElseThrow();
        if (leader.equals(before.reportsTo())) {
            return Apply.refuse("refused.dotted-to-own-leader", Names.position(organisation, leader));
        }
        if (before.alsoReportsTo().contains(leader)) {
            return Apply.refuse("refused.dotted-already", Names.position(organisation, leader));
        }
        return Apply.toPosition(
                organisation,
                position,
                p -> p.change()
                        .alsoReportsTo(Apply.added(p.alsoReportsTo(), leader))
                        .build());
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("draw-dotted", Names.position(organisation, position), Names.position(organisation, leader));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }

    /** The same line from several positions, as one step; those that have it already are passed over. */
    public static OrganisationChange from(Organisation organisation, List<String> positions, String leader) {
        List<OrganisationChange> lines = new ArrayList<>();
        for (String position : positions) {
            DrawDottedLine line = new DrawDottedLine(position, leader);
            if (line.applyTo(organisation) instanceof Outcome.Done) {
                lines.add(line);
            }
        }
        if (positions.size() == 1 || lines.isEmpty()) {
            return new DrawDottedLine(positions.get(0), leader);
        }
        return lines.size() == 1
                ? lines.get(0)
                : new Several(
                        lines, Sentence.of("draw-dotted.several", lines.size(), Names.position(organisation, leader)));
    }
}
