package dk.kaskade.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is left of two lists into one order: what both had at the beginning stands as the side has it that moved
 * something, mine where both did; what a side added follows what it follows there. Where both added at one place, the run
 * that begins with the smaller name comes first, so that it does not matter who merges.
 */
final class Order<K> {
    private final Set<K> base;
    private final Set<K> left;
    private final Function<K, String> name;

    private Order(Collection<K> base, Set<K> left, Function<K, String> name) {
        this.base = new HashSet<>(base);
        this.left = left;
        this.name = name;
    }

    /** @param left everything that is to stand in the result; each is in mine, in theirs or in both */
    static <K> List<K> of(
            Collection<K> base, Collection<K> mine, Collection<K> theirs, Set<K> left, Function<K, String> name) {
        return new Order<>(base, left, name).sorted(base, mine, theirs);
    }

    private List<K> sorted(Collection<K> before, Collection<K> mine, Collection<K> theirs) {
        List<K> spine = spine(before, mine, theirs);
        Set<K> placed = new HashSet<>(spine);
        Map<@Nullable K, List<K>> mineRuns = runs(mine, placed);
        mineRuns.values().forEach(placed::addAll);
        Map<@Nullable K, List<K>> theirRuns = runs(theirs, placed, new HashSet<>(spine));
        List<K> result = new ArrayList<>(left.size());
        put(result, mineRuns.get(null), theirRuns.get(null));
        for (K each : spine) {
            result.add(each);
            put(result, mineRuns.get(each), theirRuns.get(each));
        }
        return result;
    }

    /** What is left of the beginning, in one side's order; what one side lacks but is kept stands as the other has it. */
    private List<K> spine(Collection<K> before, Collection<K> mine, Collection<K> theirs) {
        Set<K> inMine = new HashSet<>(mine);
        Set<K> inTheirs = new HashSet<>(theirs);
        List<K> myOrder = common(mine, inTheirs);
        boolean moved =
                !myOrder.equals(common(before.stream().filter(inMine::contains).toList(), inTheirs));
        Collection<K> leading = moved ? mine : theirs;
        Collection<K> other = moved ? theirs : mine;
        List<K> spine = new ArrayList<>(leading.stream()
                .filter(k -> base.contains(k) && left.contains(k))
                .toList());
        Set<K> there = new HashSet<>(spine);
        K last = null;
        for (K each : other) {
            if (base.contains(each) && left.contains(each)) {
                if (there.add(each)) {
                    spine.add(last == null ? 0 : spine.indexOf(last) + 1, each);
                }
                last = each;
            }
        }
        return spine;
    }

    private List<K> common(Collection<K> side, Set<K> others) {
        return side.stream().filter(k -> base.contains(k) && others.contains(k)).toList();
    }

    private Map<@Nullable K, List<K>> runs(Collection<K> side, Set<K> spine) {
        return runs(side, spine, spine);
    }

    /** What a side added, by what it follows there. */
    private Map<@Nullable K, List<K>> runs(Collection<K> side, Set<K> placed, Set<K> spine) {
        Map<@Nullable K, List<K>> runs = new LinkedHashMap<>();
        @Nullable K after = null;
        for (K each : side) {
            if (spine.contains(each)) {
                after = each;
            } else if (left.contains(each) && !placed.contains(each)) {
                runs.computeIfAbsent(after, any -> new ArrayList<>()).add(each);
            }
        }
        return new HashMap<>(runs);
    }

    private void put(List<K> result, @Nullable List<K> one, @Nullable List<K> other) {
        List<K> first = one == null ? List.of() : one;
        List<K> second = other == null ? List.of() : other;
        boolean swap = !first.isEmpty()
                && !second.isEmpty()
                && name.apply(second.get(0)).compareTo(name.apply(first.get(0))) < 0;
        result.addAll(swap ? second : first);
        result.addAll(swap ? first : second);
    }
}
