package dk.kaskade.ui.edit;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units in the order of the tree that they make, each with how deep it lies. What belongs to a unit that is not there
 * lies at the top, and so does the first of a ring.
 */
final class UnitTree {
    private final Map<String, Unit> byId = new LinkedHashMap<>();
    private final Map<String, List<Unit>> under = new HashMap<>();
    private final Map<String, Integer> depths = new LinkedHashMap<>();

    UnitTree(Organisation organisation) {
        organisation.units().forEach(unit -> byId.putIfAbsent(unit.id(), unit));
        for (Unit unit : byId.values()) {
            if (unit.parent() != null) {
                under.computeIfAbsent(unit.parent(), any -> new ArrayList<>()).add(unit);
            }
        }
        byId.values().stream()
                .filter(unit -> unit.parent() == null || !byId.containsKey(unit.parent()))
                .forEach(unit -> walk(unit, 0));
        byId.values().forEach(unit -> walk(unit, 0));
    }

    private void walk(Unit unit, int depth) {
        if (depths.putIfAbsent(unit.id(), depth) == null) {
            under.getOrDefault(unit.id(), List.of()).forEach(each -> walk(each, depth + 1));
        }
    }

    /** How deep each lies, 0 at the top, in the order of the tree. */
    Map<String, Integer> depths() {
        return depths;
    }

    /** The units in the order of the tree. */
    List<Unit> units() {
        return depths.keySet().stream().map(byId::get).toList();
    }

    /** A unit and everything under it. */
    Set<String> branch(String unit) {
        Set<String> found = new HashSet<>();
        collect(unit, found);
        return found;
    }

    private void collect(String unit, Set<String> into) {
        if (into.add(unit)) {
            under.getOrDefault(unit, List.of()).forEach(each -> collect(each.id(), into));
        }
    }
}
