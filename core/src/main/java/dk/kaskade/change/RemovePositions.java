package dk.kaskade.change;

import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes positions, and what refers to them: dotted lines, memberships, accepted findings. Where an id is used twice,
 * the first position goes, and the other is the one from then on.
 */
public record RemovePositions(List<String> positions, Reports reports) implements OrganisationChange {
    /** What becomes of those who report to them. */
    public enum Reports {
        /** They report to the next leader up the line who stays; where there is none, they stand at the top. */
        MOVE_UP,
        /** They go too, and everybody below them. */
        GO_TOO
    }

    public RemovePositions {
        positions = List.copyOf(positions);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<String> unknown = Apply.firstUnknown(positions, Apply.positionIds(organisation));
        if (unknown.isPresent()) {
            return Apply.refuse("refused.unknown-position", unknown.get());
        }
        return new Outcome.Done(without(organisation, going(organisation)));
    }

    private Set<String> going(Organisation organisation) {
        Set<String> all = new LinkedHashSet<>(positions);
        if (reports == Reports.MOVE_UP) {
            return all;
        }
        Map<String, List<String>> under = new HashMap<>();
        for (Position position : organisation.positions()) {
            if (position.reportsTo() != null) {
                under.computeIfAbsent(position.reportsTo(), key -> new ArrayList<>())
                        .add(position.id());
            }
        }
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (String report : under.getOrDefault(open.remove(), List.of())) {
                if (all.add(report)) {
                    open.add(report);
                }
            }
        }
        return all;
    }

    private static Organisation without(Organisation organisation, Set<String> going) {
        Set<String> left = new HashSet<>(going);
        List<Position> stay = new ArrayList<>();
        Map<String, @Nullable String> leaderOf = new HashMap<>();
        for (Position position : organisation.positions()) {
            if (left.remove(position.id())) {
                leaderOf.put(position.id(), position.reportsTo());
            } else {
                stay.add(position);
            }
        }
        stay.forEach(position -> leaderOf.remove(position.id()));
        Set<String> gone = leaderOf.keySet();
        stay.replaceAll(position -> refersTo(gone, position) ? freed(position, leaderOf) : position);
        return organisation
                .withPositions(stay)
                .withCommunities(organisation.communities().stream()
                        .map(c -> c.withMembers(Apply.without(c.members(), gone::contains)))
                        .toList())
                .withAccepted(Apply.without(organisation.accepted(), accepted -> isAbout(accepted, gone)));
    }

    private static boolean refersTo(Set<String> gone, Position position) {
        return gone.contains(position.reportsTo())
                || position.alsoReportsTo().stream().anyMatch(gone::contains);
    }

    private static Position freed(Position position, Map<String, @Nullable String> leaderOf) {
        return position.change()
                .reportsTo(nextUp(position.reportsTo(), leaderOf))
                .alsoReportsTo(Apply.without(position.alsoReportsTo(), leaderOf::containsKey))
                .build();
    }

    private static @Nullable String nextUp(@Nullable String leader, Map<String, @Nullable String> leaderOf) {
        Set<String> seen = new HashSet<>();
        String at = leader;
        while (at != null && leaderOf.containsKey(at)) {
            at = seen.add(at) ? leaderOf.get(at) : null;
        }
        return at;
    }

    private static boolean isAbout(Acceptance accepted, Set<String> gone) {
        return gone.contains(accepted.position())
                || accepted.positions().stream().anyMatch(gone::contains);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String key = reports == Reports.MOVE_UP ? "remove" : "remove.branch";
        return positions.size() == 1
                ? Sentence.of(key + ".one", Names.position(organisation, positions.get(0)))
                : Sentence.of(key + ".several", positions.size());
    }

    @Override
    public List<String> subjects() {
        return positions;
    }
}
