package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How each position's expectations travel down the chain, where they break, and what is carried below.
 *
 * <p>The line is {@code reportsTo}. A position of a ring never has breaks of its own, nor anything unsponsored; one that
 * merely hangs under a ring is a position like any other. Each top starts a chain of its own. A position without roles
 * stands below everybody and carries what is expected of every leader and what it agreed to. Where two of one level
 * report to each other nothing breaks: what the lower one does not carry goes through it untouched.
 *
 * <p>Immutable, safe in many threads, and built in time linear in the organisation.
 */
public final class Cascade {
    private final Carried carried;
    private final Chain chain;
    private final Links links;
    private final Travel travel;
    /** Equal stances have one number. */
    private final int[] stanceNumbers;

    private final List<Stance> stances = new ArrayList<>();
    private final ExpectationSet[] down;
    private final Breaks[] breaks;
    private final Sponsors sponsors;

    private Cascade(Carried carried) {
        this.carried = carried;
        chain = carried.chain();
        links = Links.of(carried);
        travel = Travel.of(links, chain.framework());
        stanceNumbers = stanceNumbers();
        down = down();
        breaks = breaks();
        sponsors = Sponsors.of(carried);
    }

    public static Cascade of(Carried carried) {
        return new Cascade(carried);
    }

    private int[] stanceNumbers() {
        Map<Stance, Integer> known = new HashMap<>();
        int[] numbers = new int[chain.size()];
        for (int i = 0; i < numbers.length; i++) {
            Stance stance = new Stance(carried.own(i), chain.level(i), chain.low(i));
            numbers[i] = known.computeIfAbsent(stance, key -> {
                stances.add(key);
                return stances.size() - 1;
            });
        }
        return numbers;
    }

    private ExpectationSet[] down() {
        ExpectationSet[] all = new ExpectationSet[chain.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = carried.own(i);
        }
        int[] order = chain.topDown();
        for (int at = order.length - 1; at >= 0; at--) {
            int i = order[at];
            if (!chain.inRing(i) && !chain.top(i)) {
                all[chain.leader(i)] = all[chain.leader(i)].union(all[i]);
            }
        }
        for (int[] ring : chain.rings()) {
            ExpectationSet together = ExpectationSet.EMPTY;
            for (int member : ring) {
                together = together.union(all[member]);
            }
            for (int member : ring) {
                all[member] = together;
            }
        }
        return all;
    }

    private Breaks[] breaks() {
        Breaks[] all = new Breaks[chain.size()];
        Breaking breaking = new Breaking(links, travel);
        for (int i = 0; i < all.length; i++) {
            all[i] = chain.top(i) || chain.inRing(i)
                    ? Breaks.NONE
                    : breaking.at(stance(chain.leader(i)), stance(i), carried.full(i), down[i]);
        }
        return all;
    }

    public Carried carried() {
        return carried;
    }

    public Links links() {
        return links;
    }

    /** {@code close(S, p)}: S and all that links lead to from it inside what p carries. */
    public ExpectationSet close(ExpectationSet set, int p) {
        return travel.close(set, carried.own(p));
    }

    /** {@code handed(S, p, q)}: what of q's own lies in S or is led to from it, past levels nobody holds between. */
    public ExpectationSet handed(ExpectationSet set, int p, int q) {
        return travel.handed(set, chain.low(p), chain.level(q), carried.own(q));
    }

    /** {@code down(p)}: what p and everybody under it carry. */
    public ExpectationSet down(int p) {
        return down[p];
    }

    /** What of its leader's breaks at p; nothing at a top and in a ring. */
    public Breaks breaks(int p) {
        return breaks[p];
    }

    /**
     * What p answered does not apply and would otherwise have taken some expectations of its leader on.
     *
     * @param broken of what breaks at p
     */
    public ExpectationSet blocking(ExpectationSet broken, int p) {
        return each(
                broken,
                p,
                closed -> travel.handed(closed, chain.low(chain.leader(p)), chain.level(p), carried.full(p)));
    }

    /**
     * What some expectations of p's leader lead to that the leader does not carry itself: if p carried it, it would be
     * handed on.
     *
     * @param broken of what breaks at p
     */
    public ExpectationSet wanted(ExpectationSet broken, int p) {
        return each(broken, p, links::successors).minus(broken.isEmpty() ? broken : carried.own(chain.leader(p)));
    }

    private ExpectationSet each(ExpectationSet ofLeader, int p, UnaryOperator<ExpectationSet> what) {
        ExpectationSet all = ExpectationSet.EMPTY;
        for (int e : ofLeader.stream().toArray()) {
            all = all.union(what.apply(close(ExpectationSet.of(e), chain.leader(p))));
        }
        return all;
    }

    /**
     * What p carries although everybody above it, up the line and the dotted lines, who could have handed it on has put
     * that aside; nothing in a ring.
     */
    public ExpectationSet unsponsored(int p) {
        return chain.inRing(p) ? ExpectationSet.EMPTY : sponsors.missing(p, links);
    }

    /** What leads to something unsponsored at p, step by step, and stands above p with a role but is put aside there. */
    public ExpectationSet putAsideAbove(int p) {
        ExpectationSet all = ExpectationSet.EMPTY;
        for (int e : unsponsored(p).stream().toArray()) {
            all = all.union(sponsors.putAside(p, links.allPredecessors(e)));
        }
        return all;
    }

    /**
     * The expectations of a thread that are handed on, an id used twice counting once. Those of every leader need no handing
     * on: everybody has them, and a thread that counted them would reach everybody whatever its own words do.
     */
    public ExpectationSet ofThread(String thread) {
        List<Expectation> all = chain.framework().expectations();
        BitSet bits = new BitSet();
        for (int e = 0; e < all.size(); e++) {
            bits.set(
                    e,
                    all.get(e).threads().contains(thread)
                            && !all.get(e).common()
                            && carried.indexOf(all.get(e).id()) == e);
        }
        return ExpectationSet.of(bits);
    }

    /** The way of one expectation down from p; empty where p does not carry it. */
    public Optional<Journey> journey(String expectation, int p) {
        ExpectationSet start = carried.numbers(List.of(expectation)).intersect(carried.own(p));
        return start.isEmpty() ? Optional.empty() : Optional.of(Journey.of(this, travel, start, p));
    }

    /** The way of a thread down from p; empty where p carries nothing of it. */
    public Optional<Journey> threadJourney(String thread, int p) {
        return journeyWithin(ofThread(thread), p);
    }

    /** The way of some expectations down from p by themselves alone; empty where p carries none of them. */
    public Optional<Journey> journeyWithin(ExpectationSet within, int p) {
        ExpectationSet start = within.intersect(carried.own(p));
        return start.isEmpty() ? Optional.empty() : Optional.of(Journey.of(this, travel.within(within), start, p));
    }

    /** How far everything that p carries reaches below it. */
    public Reach reach(int p) {
        return Reach.of(this, p);
    }

    Travel travel() {
        return travel;
    }

    Stance stance(int p) {
        return stances.get(stanceNumbers[p]);
    }

    int stanceNumber(int p) {
        return stanceNumbers[p];
    }

    Stance stanceOf(int number) {
        return stances.get(number);
    }
}
