package dk.kaskade.merge;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds positions that report to each other in a ring. */
final class Rings {
    private Rings() {}

    /** The first position of each id. */
    static Map<String, Position> byId(Organisation organisation) {
        Map<String, Position> byId = new LinkedHashMap<>();
        organisation.positions().forEach(position -> byId.putIfAbsent(position.id(), position));
        return byId;
    }

    /** Each ring once, in the order that its first position has. */
    static List<List<String>> in(Organisation organisation) {
        Map<String, Position> byId = byId(organisation);
        Map<String, String> walkOf = new HashMap<>();
        List<List<String>> rings = new ArrayList<>();
        for (String start : byId.keySet()) {
            List<String> walk = new ArrayList<>();
            String at = start;
            while (at != null && byId.containsKey(at) && !walkOf.containsKey(at)) {
                walkOf.put(at, start);
                walk.add(at);
                at = byId.get(at).reportsTo();
            }
            if (at != null && start.equals(walkOf.get(at)) && walk.contains(at)) {
                rings.add(List.copyOf(walk.subList(walk.indexOf(at), walk.size())));
            }
        }
        return rings;
    }

    /** Rings as sets, to be compared with those of another value. */
    static Set<Set<String>> sets(Organisation organisation) {
        Set<Set<String>> sets = new HashSet<>();
        in(organisation).forEach(ring -> sets.add(Set.copyOf(ring)));
        return sets;
    }
}
