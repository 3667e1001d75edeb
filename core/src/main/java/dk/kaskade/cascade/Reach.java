package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.ExpectationThread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far what a position carries reaches below it, told per level as the framework numbers them. Only positions
 * strictly below are counted, each at its highest level; one without a level is counted nowhere, though things travel
 * through it. A level with nobody is left out; something that reaches nobody is there without levels.
 *
 * @param position     from where
 * @param of           how many positions there are below it
 * @param expectations each one it carries: how many carry something of it by their own hand
 * @param threads      the same for each thread of which it carries something, by expectations of the thread alone
 * @param words        each expectation that it has words for: how many an unbroken line of own words leads to
 */
public record Reach(
        String position,
        SortedMap<Integer, Integer> of,
        Map<String, SortedMap<Integer, Integer>> expectations,
        Map<String, SortedMap<Integer, Integer>> threads,
        Map<String, SortedMap<Integer, Integer>> words) {
    public Reach {
        of = Collections.unmodifiableSortedMap(of);
        expectations = Collections.unmodifiableMap(expectations);
        threads = Collections.unmodifiableMap(threads);
        words = Collections.unmodifiableMap(words);
    }

    static Reach of(Cascade cascade, int p) {
        Carried carried = cascade.carried();
        Chain chain = carried.chain();
        int[] below = chain.below(p);
        ExpectationSet own = carried.own(p);
        List<Traveller> travellers = new ArrayList<>();
        own.stream()
                .forEach(e -> travellers.add(new Traveller(
                        carried.expectation(e).id(), cascade.travel(), ExpectationSet.of(e), new TreeMap<>())));
        int expectations = travellers.size();
        for (ExpectationThread thread : chain.framework().threads()) {
            ExpectationSet within = cascade.ofThread(thread.id());
            if (within.intersects(own)) {
                travellers.add(new Traveller(
                        thread.id(), cascade.travel().within(within), within.intersect(own), new TreeMap<>()));
            }
        }
        new Passage(cascade, travellers).down(p, below);
        return new Reach(
                chain.id(p),
                levels(chain, below),
                told(travellers.subList(0, expectations)),
                told(travellers.subList(expectations, travellers.size())),
                OwnWords.below(carried, p, below));
    }

    private static SortedMap<Integer, Integer> levels(Chain chain, int[] below) {
        SortedMap<Integer, Integer> all = new TreeMap<>();
        for (int q : below) {
            if (chain.level(q) != Chain.NO_LEVEL) {
                all.merge(chain.level(q), 1, Integer::sum);
            }
        }
        return all;
    }

    private static Map<String, SortedMap<Integer, Integer>> told(List<Traveller> travellers) {
        Map<String, SortedMap<Integer, Integer>> all = new LinkedHashMap<>();
        travellers.forEach(one -> all.put(one.id(), Collections.unmodifiableSortedMap(one.reached())));
        return all;
    }

    /**
     * One expectation or thread under way.
     *
     * @param reached fills while it travels: positions per level
     */
    record Traveller(String id, Travel travel, ExpectationSet start, SortedMap<Integer, Integer> reached) {}
}
