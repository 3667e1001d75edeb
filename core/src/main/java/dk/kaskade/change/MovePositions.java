package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives positions another leader; those under them come along, and the order of the file stays.
 *
 * @param positions each of them reports to the leader afterwards
 * @param leader    none = to the top
 */
public record MovePositions(
        List<String> positions, @Nullable String leader) implements OrganisationChange {
    public MovePositions {
        positions = List.copyOf(positions);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Map<String, Position> byId = new HashMap<>();
        organisation.positions().forEach(position -> byId.putIfAbsent(position.id(), position));
        Set<String> wanted = new LinkedHashSet<>(positions);
        if (leader != null) {
            wanted.add(leader);
        }
        Optional<String> unknown = Apply.firstUnknown(wanted, byId.keySet());
        if (unknown.isPresent()) {
            return Apply.refuse("refused.unknown-position", unknown.get());
        }
        Optional<String> above = firstAbove(byId);
        if (above.isPresent()) {
            return refuseRing(organisation, above.get());
        }
        return moved(organisation);
    }

    /** Which of the positions stands above the new leader, or is the new leader. */
    private Optional<String> firstAbove(Map<String, Position> byId) {
        Set<String> line = new HashSet<>();
        String at = leader;
        while (at != null && byId.containsKey(at) && line.add(at)) {
            at = byId.get(at).reportsTo();
        }
        return positions.stream().filter(line::contains).findFirst();
    }

    private Outcome refuseRing(Organisation organisation, String above) {
        return above.equals(leader)
                ? Apply.refuse("refused.own-leader", Names.position(organisation, above))
                : Apply.refuse(
                        "refused.own-branch",
                        Names.position(organisation, above),
                        Names.position(organisation, String.valueOf(leader)));
    }

    private Outcome moved(Organisation organisation) {
        Set<String> left = new HashSet<>(positions);
        List<Position> all = organisation.positions().stream()
                .map(position -> left.remove(position.id())
                        ? position.change().reportsTo(leader).build()
                        : position)
                .toList();
        if (all.equals(organisation.positions())) {
            return leader == null
                    ? Apply.refuse("refused.at-top-already")
                    : Apply.refuse("refused.same-leader", Names.position(organisation, leader));
        }
        return new Outcome.Done(organisation.withPositions(all));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        Object what = positions.size() == 1 ? Names.position(organisation, positions.get(0)) : positions.size();
        String key = positions.size() == 1 ? "move.one" : "move.several";
        return leader == null
                ? Sentence.of(key + ".top", what)
                : Sentence.of(key, what, Names.position(organisation, leader));
    }

    @Override
    public List<String> subjects() {
        return positions;
    }
}
