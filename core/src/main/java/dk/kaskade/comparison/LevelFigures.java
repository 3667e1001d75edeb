package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Role;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** How many levels there are, how wide each is, and where the line passes over one. */
final class LevelFigures {
    private LevelFigures() {}

    static void add(Leaders leaders, Lines lines) {
        Chain chain = leaders.chain();
        long used = Arrays.stream(LevelKind.values())
                .filter(kind -> leaders.on(kind).length > 0)
                .count();
        int[] placed = Leaders.among(leaders.all(), i -> leaders.kinds()[i] != null);
        lines.add(Key.LEVELS, placed.length == 0 ? nothing() : Figure.of(used, placed.length, leaders.ids(placed)));
        depth(leaders, lines);
        for (LevelKind kind : LevelKind.values()) {
            lines.add(Key.WIDTH, kind, leaders.count(leaders.all(), i -> leaders.kinds()[i] == kind));
            lines.add(Key.WIDTH_SHARE, kind, leaders.share(leaders.all(), i -> leaders.kinds()[i] == kind));
        }
        lines.add(Key.WITHOUT_ROLE, leaders.count(leaders.all(), i -> chain.roles(i).length == 0));
        int[] levels = levels(chain);
        int[] led = Leaders.among(leaders.all(), i -> !chain.top(i) && chain.low(chain.leader(i)) != Chain.NO_LEVEL);
        IntPredicate skips = i -> skips(levels, chain.low(chain.leader(i)), chain.level(i));
        lines.add(Key.LEVEL_SKIPPED, leaders.count(led, skips));
        lines.add(Key.LEVEL_SKIPPED_SHARE, leaders.share(led, skips));
    }

    private static Figure nothing() {
        return Figure.none(Figure.Absence.NOTHING_TO_EXAMINE);
    }

    /** The positions behind it are those at the lower end of the longest lines. */
    private static void depth(Leaders leaders, Lines lines) {
        Chain chain = leaders.chain();
        int[] depth = new int[chain.size()];
        int deepest = 0;
        for (int i : chain.topDown()) {
            int leader = chain.leader(i);
            if (!chain.inRing(i)) {
                // whoever hangs under a ring has no top, and so no depth
                depth[i] = leader == Chain.NOBODY ? 1 : depth[leader] == 0 ? 0 : depth[leader] + 1;
            }
            deepest = Math.max(deepest, depth[i]);
        }
        int most = deepest;
        lines.add(
                Key.DEPTH,
                most == 0
                        ? nothing()
                        : Figure.of(
                                most,
                                Leaders.among(leaders.all(), i -> depth[i] > 0).length,
                                leaders.ids(Leaders.among(leaders.all(), i -> depth[i] == most))));
    }

    private static int[] levels(Chain chain) {
        return chain.framework().roles().stream()
                .mapToInt(Role::level)
                .distinct()
                .sorted()
                .toArray();
    }

    /** A position without a role stands below everybody; what it lacks is told of it elsewhere. */
    private static boolean skips(int[] levels, int low, int level) {
        // most stand right below
        return level != Chain.NO_LEVEL
                && level - 1 > low
                && Arrays.stream(levels).anyMatch(between -> between > low && between < level);
    }
}
