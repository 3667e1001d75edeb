package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Branches cut loose from their organisation: a small organisation of their positions and the units that these belong to. A copy
 * is of the posts and not of the people: title, unit, roles and the lines between the posts come along; holders, deputies, numbers of
 * employees, answers, strengths, agreements and talks are somebody's own and stay behind.
 */
public final class BranchCopy {
    private BranchCopy() {}

    /** The branches of some positions, each whole; those that stand below another of them come with that one. */
    public static Organisation of(Organisation organisation, List<String> tops) {
        Set<String> all = below(organisation, tops);
        List<Position> positions = new ArrayList<>();
        Set<String> left = new HashSet<>(all);
        for (Position position : organisation.positions()) {
            if (left.remove(position.id())) {
                positions.add(bare(position, all));
            }
        }
        return Organisation.empty(organisation.id(), organisation.name(), organisation.framework())
                .withPositions(positions)
                .withUnits(units(organisation, positions));
    }

    /** The positions and everybody below them. */
    private static Set<String> below(Organisation organisation, List<String> tops) {
        Map<String, List<String>> under = new LinkedHashMap<>();
        for (Position position : organisation.positions()) {
            if (position.reportsTo() != null) {
                under.computeIfAbsent(position.reportsTo(), any -> new ArrayList<>())
                        .add(position.id());
            }
        }
        List<String> open = new ArrayList<>(tops);
        Set<String> all = new HashSet<>(tops);
        while (!open.isEmpty()) {
            for (String report : under.getOrDefault(open.remove(open.size() - 1), List.of())) {
                if (all.add(report)) {
                    open.add(report);
                }
            }
        }
        return all;
    }

    private static Position bare(Position position, Set<String> all) {
        @Nullable String leader = position.reportsTo();
        return new Position.Builder(position.id())
                .title(position.title())
                .unit(position.unit())
                .roles(position.roles())
                .reportsTo(leader != null && all.contains(leader) ? leader : null)
                .alsoReportsTo(
                        position.alsoReportsTo().stream().filter(all::contains).toList())
                .build();
    }

    /** The units of the positions and those above them, which may say what field they belong to. */
    private static List<Unit> units(Organisation organisation, List<Position> positions) {
        Map<String, Unit> known = new LinkedHashMap<>();
        organisation.units().forEach(unit -> known.putIfAbsent(unit.id(), unit));
        Set<String> wanted = new HashSet<>();
        for (Position position : positions) {
            String at = position.unit();
            while (at != null && known.containsKey(at) && wanted.add(at)) {
                at = known.get(at).parent();
            }
        }
        return known.values().stream()
                .filter(unit -> wanted.contains(unit.id()))
                .toList();
    }
}
