package dk.kaskade.ui.compare;

import dk.kaskade.correspondence.Correspondence;
import dk.kaskade.correspondence.Correspondences;
import dk.kaskade.correspondence.PointRef;
import dk.kaskade.correspondence.Strength;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of framework against framework: two points that correspond, or one that stands alone.
 *
 * @param found null where the point stands alone
 * @param from  of the first framework; null where only the second has it
 * @param to    of the second; null where only the first has it
 */
record Pair(
        @Nullable Correspondence found,
        @Nullable Expectation from,
        @Nullable Expectation to) {
    /** Which lines are wanted. */
    enum Kind {
        ALL,
        /** Nobody has said anything about them, and they are not sure. */
        UNSEEN,
        /** Points without a counterpart. */
        ALONE;

        boolean takes(Pair pair) {
            return switch (this) {
                case ALL -> true;
                case UNSEEN -> pair.isUnseen();
                case ALONE -> pair.found == null;
            };
        }
    }

    /** In the order of the first framework, those that only the second has last. */
    static List<Pair> of(Correspondences all) {
        Map<String, Expectation> others = byId(all.other());
        Map<String, List<Correspondence>> pairs = new HashMap<>();
        all.pairs()
                .forEach(pair -> pairs.computeIfAbsent(pair.from(), any -> new ArrayList<>())
                        .add(pair));
        List<Pair> lines = new ArrayList<>();
        for (Expectation point : all.one().expectations()) {
            if (all.aloneOne().contains(point.id())) {
                lines.add(new Pair(null, point, null));
            }
            pairs.getOrDefault(point.id(), List.of())
                    .forEach(pair -> lines.add(new Pair(pair, point, others.get(pair.to()))));
        }
        all.aloneOther().forEach(id -> lines.add(new Pair(null, null, others.get(id))));
        return lines;
    }

    private static Map<String, Expectation> byId(Framework framework) {
        Map<String, Expectation> all = new HashMap<>();
        framework.expectations().forEach(point -> all.putIfAbsent(point.id(), point));
        return all;
    }

    boolean isUnseen() {
        return found != null && found.verdict() == null && found.strength() != Strength.SURE;
    }

    /** The same two points. */
    boolean isSame(Pair other) {
        return id(from).equals(id(other.from)) && id(to).equals(id(other.to));
    }

    static String id(@Nullable Expectation point) {
        return point == null ? "" : point.id();
    }

    static PointRef ref(Framework framework, Expectation point) {
        return new PointRef(framework.id(), point.id());
    }
}
