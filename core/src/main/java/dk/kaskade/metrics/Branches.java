package dk.kaskade.metrics;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everybody below each position, a person once. Whoever holds one position only is counted by adding up from below; those
 * few who hold several are kept as sets, and of two sets the smaller is poured into the larger. So it stays linear but for
 * a factor log n on people with several positions. Those of a ring are all below each other.
 */
final class Branches {
    private final Chain chain;
    private final Set<String> several;
    /** In the branch of each position, itself included: employees, and people who hold no position but one. */
    private final int[] sum;

    private final List<Set<String>> sets;
    private final int[] total;

    Branches(Chain chain) {
        this.chain = chain;
        several = several(chain);
        sum = new int[chain.size()];
        total = new int[chain.size()];
        sets = new ArrayList<>(chain.size());
        for (int i = 0; i < chain.size(); i++) {
            sets.add(Set.of());
            begin(i);
        }
        climb();
        chain.rings().forEach(this::join);
    }

    private static Set<String> several(Chain chain) {
        Map<String, Integer> first = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (int i = 0; i < chain.size(); i++) {
            for (String person : chain.position(i).holders()) {
                Integer before = first.putIfAbsent(person, i);
                if (before != null && before != i) {
                    several.add(person);
                }
            }
        }
        return several;
    }

    private void begin(int i) {
        Position position = chain.position(i);
        sum[i] = position.staff();
        for (String person : people(position)) {
            if (several.contains(person)) {
                sets.set(i, poured(sets.get(i), Set.of(person)));
            } else {
                sum[i]++;
            }
        }
    }

    /** Each once, in an order of their own. */
    private static Collection<String> people(Position position) {
        return position.holders().size() < 2 ? position.holders() : new TreeSet<>(position.holders());
    }

    /** From below: each position is whole before it is added to its leader. */
    private void climb() {
        int[] topDown = chain.topDown();
        for (int k = topDown.length - 1; k >= 0; k--) {
            int i = topDown[k];
            if (!chain.inRing(i)) {
                tell(i, sum[i], sets.get(i));
                if (chain.leader(i) != Chain.NOBODY) {
                    pour(i, chain.leader(i));
                }
            }
        }
    }

    private void pour(int from, int to) {
        sum[to] += sum[from];
        sets.set(to, poured(sets.get(to), sets.get(from)));
        sets.set(from, Set.of());
    }

    private static Set<String> poured(Set<String> one, Set<String> other) {
        Set<String> large = one.size() >= other.size() ? one : other;
        Set<String> small = large == one ? other : one;
        if (small.isEmpty()) {
            return large;
        }
        Set<String> all = large instanceof HashSet<String> set ? set : new HashSet<>(large);
        all.addAll(small);
        return all;
    }

    private void join(int[] ring) {
        int first = ring[0];
        Arrays.stream(ring).skip(1).forEach(member -> pour(member, first));
        for (int member : ring) {
            tell(member, sum[first], sets.get(first));
        }
    }

    /** Who is in the branch, less the position's own holders, who all are in it. */
    private void tell(int i, int counted, Set<String> people) {
        int own = people(chain.position(i)).size();
        total[i] = counted + people.size() - own;
    }

    int total(int position) {
        return total[position];
    }
}
