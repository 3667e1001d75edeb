package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a level out under a leader: its positions close, and who reports to them, their employees too, gets the next leader up who
 * stays. What was written on the positions goes with them, and the sentence tells how much that is.
 *
 * @param leader    above all of them, directly or not
 * @param positions those that close
 * @param called    what they are called together, for the sentence: the name of their role
 */
public record RemoveLevel(String leader, List<String> positions, String called) implements OrganisationChange {
    public RemoveLevel {
        positions = List.copyOf(positions);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Outcome> refusal = refusal(organisation);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return new RemovePositions(positions, RemovePositions.Reports.MOVE_UP).applyTo(handedUp(organisation));
    }

    private Optional<Outcome> refusal(Organisation organisation) {
        Line line = new Line(organisation);
        if (!line.knows(leader)) {
            return Optional.of(Apply.refuse("refused.unknown-position", leader));
        }
        if (positions.isEmpty()) {
            return Optional.of(Apply.refuse("refused.no-positions"));
        }
        for (String position : positions) {
            if (!line.knows(position)) {
                return Optional.of(Apply.refuse("refused.unknown-position", position));
            }
            if (position.equals(leader) || !line.from(position).contains(leader)) {
                return Optional.of(Apply.refuse(
                        "refused.not-under",
                        Names.position(organisation, position),
                        Names.position(organisation, leader)));
            }
        }
        return Optional.empty();
    }

    /** With the employees of those that close counted where their reports go. */
    private Organisation handedUp(Organisation organisation) {
        Line line = new Line(organisation);
        Set<String> gone = new LinkedHashSet<>(positions);
        Map<String, Integer> more = new HashMap<>();
        for (String id : gone) {
            Position position = organisation.position(id).orElseThrow();
            if (position.staffKnown() && position.staff() > 0) {
                line.from(id).stream()
                        .filter(above -> !gone.contains(above))
                        .findFirst()
                        .ifPresent(above -> more.merge(above, position.staff(), Integer::sum));
            }
        }
        return more.isEmpty()
                ? organisation
                : organisation.withPositions(organisation.positions().stream()
                        .map(position -> {
                            Integer staff = more.remove(position.id());
                            return staff == null
                                    ? position
                                    : position.change()
                                            .staff(position.staff() + staff)
                                            .build();
                        })
                        .toList());
    }

    /** How many answers in own words, and how many agreements, go with the positions. */
    private int written(Organisation organisation) {
        return positions.stream()
                .distinct()
                .flatMap(id -> organisation.position(id).stream())
                .mapToInt(position -> position.agreements().size()
                        + (int) position.responses().values().stream()
                                .filter(Response::hasWords)
                                .count())
                .sum();
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of(
                "remove-level",
                called.isBlank() ? Names.position(organisation, leader) : Names.shorten(called),
                Names.position(organisation, leader),
                (int) positions.stream().distinct().count(),
                written(organisation));
    }

    @Override
    public List<String> subjects() {
        return List.of(leader);
    }
}
