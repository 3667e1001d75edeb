package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import java.util.BitSet;

/**
 * What those above each position have together. Above a position stands everybody whom reportsTo and the dotted lines
 * lead to, step by step; nobody stands above himself, also where the lines go round.
 */
final class Sponsors {
    private final Carried carried;
    private final Chain chain;
    /** With the position itself; where lines go round, that of everybody in the circle together. */
    private final ExpectationSet[] fullFrom;

    private final ExpectationSet[] ownFrom;
    private final ExpectationSet[] fullAbove;
    private final ExpectationSet[] ownAbove;

    private Sponsors(Carried carried) {
        this.carried = carried;
        chain = carried.chain();
        int n = chain.size();
        fullFrom = new ExpectationSet[n];
        ownFrom = new ExpectationSet[n];
        fullAbove = new ExpectationSet[n];
        ownAbove = new ExpectationSet[n];
    }

    static Sponsors of(Carried carried) {
        Sponsors sponsors = new Sponsors(carried);
        for (int[] circle : Upwards.order(carried.chain())) {
            sponsors.settle(circle);
        }
        return sponsors;
    }

    /** What p carries and only full sets above it lead to. */
    ExpectationSet missing(int p, Links links) {
        if (fullAbove[p].equals(ownAbove[p])) {
            return ExpectationSet.EMPTY;
        }
        BitSet found = new BitSet();
        carried.own(p).stream()
                .filter(e -> links.allPredecessors(e).intersects(fullAbove[p])
                        && !links.allPredecessors(e).intersects(ownAbove[p]))
                .forEach(found::set);
        return ExpectationSet.of(found);
    }

    /** Of some expectations, those that somebody above p has in full and nobody above carries. */
    ExpectationSet putAside(int p, ExpectationSet some) {
        return some.intersect(fullAbove[p]).minus(ownAbove[p]);
    }

    /** Settles positions that stand above each other, or one alone; everybody else above them is settled. */
    private void settle(int[] circle) {
        ExpectationSet full = ExpectationSet.EMPTY;
        ExpectationSet own = ExpectationSet.EMPTY;
        for (int p : circle) {
            for (int k = 0; k < Upwards.leaders(chain, p); k++) {
                int leader = Upwards.leader(chain, p, k);
                if (fullFrom[leader] != null) {
                    full = full.union(fullFrom[leader]);
                    own = own.union(ownFrom[leader]);
                }
            }
        }
        except(circle, full, own);
        for (int p : circle) {
            full = full.union(carried.full(p));
            own = own.union(carried.own(p));
        }
        for (int p : circle) {
            fullFrom[p] = full;
            ownFrom[p] = own;
        }
    }

    /** Gives each of a circle what stands above the circle and what the others of it have: from both ends. */
    private void except(int[] circle, ExpectationSet full, ExpectationSet own) {
        ExpectationSet fullBefore = full;
        ExpectationSet ownBefore = own;
        for (int p : circle) {
            fullAbove[p] = fullBefore;
            ownAbove[p] = ownBefore;
            fullBefore = fullBefore.union(carried.full(p));
            ownBefore = ownBefore.union(carried.own(p));
        }
        ExpectationSet fullAfter = ExpectationSet.EMPTY;
        ExpectationSet ownAfter = ExpectationSet.EMPTY;
        for (int at = circle.length - 1; at >= 0; at--) {
            int p = circle[at];
            fullAbove[p] = fullAbove[p].union(fullAfter);
            ownAbove[p] = ownAbove[p].union(ownAfter);
            fullAfter = fullAfter.union(carried.full(p));
            ownAfter = ownAfter.union(carried.own(p));
        }
    }
}
