package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Proposes who goes where when a span is divided; each keeps the order it has. */
public final class Grouping {
    private Grouping() {}

    /** As many parts as asked for, or as there are positions; their sizes differ by one at most. */
    public static List<List<String>> evenly(List<String> positions, int parts) {
        int count = Math.max(1, Math.min(parts, positions.size()));
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(List.copyOf(positions.subList(i * positions.size() / count, (i + 1) * positions.size() / count)));
        }
        return all;
    }

    /**
     * Parts that leave together what belongs together: those whose units lie in one unit, else those of one unit, else those with
     * one title. Where that makes a part twice as large as it need be, they are divided evenly.
     */
    public static List<List<String>> together(Organisation organisation, List<String> positions, int parts) {
        int count = Math.max(1, Math.min(parts, positions.size()));
        List<Function<Position, String>> ways = List.of(
                position -> unit(organisation, position).map(Unit::parent).orElse(""),
                position -> unit(organisation, position).map(Unit::id).orElse(""),
                Position::title);
        for (Function<Position, String> way : ways) {
            List<List<String>> groups = groups(organisation, positions, way);
            if (groups.size() == positions.size()) {
                continue;
            }
            List<List<String>> filled = filled(groups, count);
            int largest = filled.stream().mapToInt(List::size).max().orElse(0);
            boolean hasAll = filled.stream().noneMatch(List::isEmpty);
            if (hasAll && largest * count < 2 * positions.size()) {
                return ordered(filled, positions);
            }
        }
        return evenly(positions, count);
    }

    private static Optional<Unit> unit(Organisation organisation, Position position) {
        return position.unit() == null ? Optional.empty() : organisation.unit(position.unit());
    }

    private static List<List<String>> groups(
            Organisation organisation, List<String> positions, Function<Position, String> way) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String id : positions) {
            String key = organisation.position(id).map(way).orElse("");
            groups.computeIfAbsent(key, missing -> new ArrayList<>()).add(id);
        }
        return new ArrayList<>(groups.values());
    }

    /** The largest group first, always to the smallest part. */
    private static List<List<String>> filled(List<List<String>> groups, int count) {
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new ArrayList<>());
        }
        groups.sort(Comparator.<List<String>>comparingInt(List::size).reversed());
        for (List<String> group : groups) {
            parts.stream()
                    .min(Comparator.comparingInt(List::size))
                    .orElseThrow()
                    .addAll(group);
        }
        return parts;
    }

    private static List<List<String>> ordered(List<List<String>> parts, List<String> positions) {
        parts.forEach(part -> part.sort(Comparator.comparingInt(positions::indexOf)));
        parts.sort(Comparator.comparingInt(part -> positions.indexOf(part.get(0))));
        return parts.stream().map(List::copyOf).toList();
    }
}
