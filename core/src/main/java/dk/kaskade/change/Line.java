package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands above whom, of an id used twice by the first. */
final class Line {
    private final Map<String, Position> byId = new HashMap<>();

    Line(Organisation organisation) {
        organisation.positions().forEach(position -> byId.putIfAbsent(position.id(), position));
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    /** The position and everybody above it, upwards; a ring is gone round once. */
    Set<String> from(@Nullable String id) {
        Set<String> line = new LinkedHashSet<>();
        String at = id;
        while (at != null && byId.containsKey(at) && line.add(at)) {
            at = byId.get(at).reportsTo();
        }
        return line;
    }

    /** The positions that report to a leader, in the order of the file. */
    static List<String> reports(Organisation organisation, String leader) {
        Set<String> seen = new HashSet<>();
        return organisation.positions().stream()
                .filter(position -> seen.add(position.id()) && leader.equals(position.reportsTo()))
                .map(Position::id)
                .toList();
    }
}
