package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.metrics.SpanNorms;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The positions of one organisation with what they are grouped and counted by, worked out once for all its figures. */
final class Leaders {
    private final Party party;
    private final Chain chain;
    private final @Nullable LevelKind[] kinds;
    private final int[] all;
    private final Map<LevelKind, int[]> byKind = new EnumMap<>(LevelKind.class);
    private final SortedMap<String, int[]> byField = new TreeMap<>();
    private final List<PositionMetrics> metrics;
    private final SpanNorms norms;

    Leaders(Party party) {
        this.party = party;
        chain = party.context().chain();
        kinds = LevelKind.of(chain);
        metrics = Metrics.positions(chain);
        norms = new SpanNorms(chain);
        all = IntStream.range(0, chain.size()).toArray();
        for (LevelKind kind : LevelKind.values()) {
            byKind.put(kind, among(all, i -> kinds[i] == kind));
        }
        fields();
    }

    private void fields() {
        Map<String, IntStream.Builder> found = new HashMap<>();
        for (int i : all) {
            norms.fieldOf(i)
                    .ifPresent(field -> found.computeIfAbsent(field, key -> IntStream.builder())
                            .add(i));
        }
        found.forEach((field, positions) -> byField.put(field, positions.build().toArray()));
    }

    Party party() {
        return party;
    }

    Chain chain() {
        return chain;
    }

    int size() {
        return chain.size();
    }

    @Nullable
    LevelKind[] kinds() {
        return kinds;
    }

    SpanNorms norms() {
        return norms;
    }

    PositionMetrics metrics(int i) {
        return metrics.get(i);
    }

    boolean filled(int i) {
        return !chain.position(i).vacant();
    }

    boolean staffKnown(int i) {
        return chain.position(i).staffKnown();
    }

    /** How many positions report to it; itself, in a ring of one, is not counted. */
    int reports(int i) {
        return chain.reports(i).length - (chain.leader(i) == i ? 1 : 0);
    }

    /** Everybody; like all groups here by number, in the organisation's order. */
    int[] all() {
        return all;
    }

    int[] on(LevelKind kind) {
        return byKind.getOrDefault(kind, all);
    }

    /** Everybody of each field that anybody has, in the order of the alphabet; a unit may have inherited it. */
    SortedMap<String, int[]> byField() {
        return byField;
    }

    static int[] among(int[] group, IntPredicate which) {
        int[] found = new int[group.length];
        int end = 0;
        for (int i : group) {
            if (which.test(i)) {
                found[end++] = i;
            }
        }
        return end == group.length ? group : Arrays.copyOf(found, end);
    }

    static boolean any(int[] group, IntPredicate which) {
        for (int i : group) {
            if (which.test(i)) {
                return true;
            }
        }
        return false;
    }

    List<String> ids(int[] positions) {
        String[] ids = new String[positions.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = chain.id(positions[i]);
        }
        return List.of(ids);
    }

    /** How many of a group; nothing to examine where the group is empty. */
    Figure count(int[] group, IntPredicate which) {
        int[] found = among(group, which);
        return group.length == 0
                ? Figure.none(Figure.Absence.NOTHING_TO_EXAMINE)
                : Figure.of(found.length, group.length, ids(found));
    }

    Figure share(int[] group, IntPredicate which) {
        int[] found = among(group, which);
        return Figure.share(found.length, group.length, ids(found));
    }
}
