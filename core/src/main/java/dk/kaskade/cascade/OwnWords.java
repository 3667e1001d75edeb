package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far an unbroken line of own words leads: the position, everybody between and the one reached have said the
 * expectation in own words. Whether they carry it is not asked; an expectation the framework does not have is passed
 * over.
 */
final class OwnWords {
    private OwnWords() {}

    /** For each expectation that p has words for, the positions of {@code below} per level. */
    static Map<String, SortedMap<Integer, Integer>> below(Carried carried, int p, int[] below) {
        Chain chain = carried.chain();
        ExpectationSet[] line = new ExpectationSet[chain.size()];
        line[p] = of(carried, p);
        Map<String, SortedMap<Integer, Integer>> all = new LinkedHashMap<>();
        carried.ids(line[p]).forEach(id -> all.put(id, new TreeMap<>()));
        for (int q : below) {
            ExpectationSet above = line[chain.leader(q)];
            line[q] = above.isEmpty() ? above : above.intersect(of(carried, q));
            if (chain.level(q) != Chain.NO_LEVEL) {
                carried.ids(line[q]).forEach(id -> all.get(id).merge(chain.level(q), 1, Integer::sum));
            }
        }
        all.replaceAll((id, levels) -> Collections.unmodifiableSortedMap(levels));
        return all;
    }

    private static ExpectationSet of(Carried carried, int i) {
        Position position = carried.chain().position(i);
        BitSet bits = new BitSet();
        position.responses().forEach((id, response) -> {
            int number = carried.indexOf(id);
            if (number >= 0 && response.hasWords()) {
                bits.set(number);
            }
        });
        return ExpectationSet.of(bits);
    }
}
