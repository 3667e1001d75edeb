package dk.kaskade.ui.framework;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.cascade.Journey;
import dk.kaskade.chain.Chain;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a red thread comes to in a chain of positions, by the expectations that its roles have of their own: what is expected
 * of every leader is there everywhere and hides no stop.
 *
 * @param carried how many positions carry something of it
 * @param stops   how many positions it stops at although there was more to hand on, by the level of the position
 * @param missed  how many it does not reach, of those that stand under a carrier on a level where the thread goes on
 * @param of      how many those are together
 */
record InChain(int carried, Map<Integer, Integer> stops, int missed, int of) {
    /** Follows it down from the highest positions that carry it; linear in the organisation for each of them. */
    static InChain of(Cascade cascade, String thread) {
        Chain chain = cascade.carried().chain();
        ExpectationSet within = cascade.ofThread(thread).minus(cascade.carried().common());
        TreeSet<Integer> levels = new TreeSet<>();
        BitSet reached = new BitSet();
        BitSet under = new BitSet();
        BitSet stops = new BitSet();
        int carried = 0;
        boolean[] covered = new boolean[chain.size()];
        for (int p : chain.topDown()) {
            boolean carries = cascade.carried().own(p).intersects(within);
            covered[p] = !chain.top(p) && !chain.inRing(p) && covered[chain.leader(p)];
            carried += carries ? 1 : 0;
            if (carries) {
                levels.add(chain.level(p));
            }
            if (carries && !covered[p]) {
                covered[p] = true;
                cascade.journeyWithin(within, p).ifPresent(way -> follow(way, cascade, within, reached, under, stops));
            }
        }
        Map<Integer, Integer> byLevel = new TreeMap<>();
        stops.stream().forEach(q -> byLevel.merge(chain.level(q), 1, Integer::sum));
        int goesOn = (int)
                under.stream().filter(q -> levels.contains(chain.level(q))).count();
        int missed = (int) under.stream()
                .filter(q -> levels.contains(chain.level(q)) && !reached.get(q))
                .count();
        return new InChain(carried, byLevel, missed, goesOn);
    }

    private static void follow(
            Journey way, Cascade cascade, ExpectationSet within, BitSet reached, BitSet under, BitSet stops) {
        Chain chain = cascade.carried().chain();
        for (int q : way.below()) {
            under.set(q);
            reached.set(q, way.carriedBy(q));
            ExpectationSet above = way.at(chain.leader(q));
            if (way.at(q).isEmpty() && !above.isEmpty()) {
                ExpectationSet next = cascade.links().successors(above).intersect(within);
                stops.set(q, !cascade.carried().own(chain.leader(q)).containsAll(next));
            }
        }
    }

    int stopping() {
        return stops.values().stream().mapToInt(Integer::intValue).sum();
    }
}
