package dk.kaskade.cascade;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How sets of expectations travel between two positions. What one hands to the other depends only on what both carry
 * and on their levels, so nothing here knows of positions.
 *
 * <p>An expectation may be passed on the way where it belongs only to roles of levels strictly between the two. One that
 * is of every leader, of an unknown role or of no role at all belongs to no level and is never passed. A position
 * without roles stands below everybody: between it and its leader lie all levels below the leader, and below it none.
 *
 * <p>Immutable but for what it remembers, and safe in many threads.
 */
final class Travel {
    private final Links links;
    private final int[] highest;
    private final int[] lowest;
    private final ExpectationSet[] next;
    private final Map<Long, ExpectationSet[]> ledBetween = new ConcurrentHashMap<>();

    /** @param only what may be led to, where not everything may: the expectations of a thread */
    private Travel(Links links, @Nullable ExpectationSet only, int[] highest, int[] lowest) {
        this.links = links;
        this.highest = highest;
        this.lowest = lowest;
        next = new ExpectationSet[links.size()];
        for (int e = 0; e < next.length; e++) {
            next[e] = only == null ? links.successors(e) : links.successors(e).intersect(only);
        }
    }

    static Travel of(Links links, Framework framework) {
        Map<String, Integer> levels = new HashMap<>();
        for (Role role : framework.roles()) {
            levels.putIfAbsent(role.id(), role.level());
        }
        List<Expectation> expectations = framework.expectations();
        int[] highest = new int[expectations.size()];
        int[] lowest = new int[expectations.size()];
        for (int e = 0; e < highest.length; e++) {
            highest[e] = Integer.MAX_VALUE;
            lowest[e] = Integer.MIN_VALUE;
            for (String role : expectations.get(e).roles()) {
                Integer level = levels.get(role);
                highest[e] = Math.min(highest[e], level == null ? Integer.MIN_VALUE : level);
                lowest[e] = Math.max(lowest[e], level == null ? Integer.MAX_VALUE : level);
            }
            if (lowest[e] == Integer.MIN_VALUE) {
                lowest[e] = Integer.MAX_VALUE;
            }
        }
        return new Travel(links, null, highest, lowest);
    }

    /** The same where nothing but some expectations, those of a thread, is used. */
    Travel within(ExpectationSet expectations) {
        return new Travel(links, expectations, highest, lowest);
    }

    /** {@code close(S, p)}: S and all that links lead to from it inside what p carries. */
    ExpectationSet close(ExpectationSet set, ExpectationSet own) {
        ExpectationSet closed = set;
        ExpectationSet fresh = set;
        while (!fresh.isEmpty()) {
            fresh = fresh.gather(next).intersect(own).minus(closed);
            closed = closed.union(fresh);
        }
        return closed;
    }

    /**
     * {@code handed(S, p, q)}: what of {@code own} lies in S, or is led to from S where every expectation on the way
     * belongs only to levels strictly between.
     *
     * @param low   the lowest level of the giver
     * @param level the highest level of the taker
     * @param own   what the taker carries
     */
    ExpectationSet handed(ExpectationSet set, int low, int level, ExpectationSet own) {
        if (set.isEmpty()) {
            return set;
        }
        return set.union(set.gather(led(low, level))).intersect(own);
    }

    /**
     * One step down. What is handed on grows inside what the taker carries; where nothing is, and the taker does not
     * stand below the giver, all goes through the taker untouched.
     */
    Hand step(Hand giving, Stance giver, Stance taker) {
        if (giving.held().isEmpty()) {
            return Hand.EMPTY;
        }
        ExpectationSet handed = handed(giving.held(), giver.low(), taker.level(), taker.own());
        if (!handed.isEmpty()) {
            return new Hand(close(handed, taker.own()), true);
        }
        return taker.level() <= giver.level() ? new Hand(giving.held(), false) : Hand.EMPTY;
    }

    /** What each expectation leads to, directly or past the levels between. */
    private ExpectationSet[] led(int low, int level) {
        return ledBetween.computeIfAbsent(((long) low << 32) ^ level, key -> {
            ExpectationSet between = between(low, level);
            ExpectationSet[] led = next.clone();
            for (int e = 0; e < led.length && !between.isEmpty(); e++) {
                led[e] = past(e, between);
            }
            return led;
        });
    }

    private ExpectationSet between(int low, int level) {
        BitSet bits = new BitSet();
        for (int e = 0; e < next.length; e++) {
            bits.set(e, highest[e] > low && lowest[e] < level);
        }
        return ExpectationSet.of(bits);
    }

    private ExpectationSet past(int expectation, ExpectationSet between) {
        ExpectationSet reached = next[expectation];
        ExpectationSet fresh = reached;
        while (!fresh.isEmpty()) {
            fresh = fresh.intersect(between).gather(next).minus(reached);
            reached = reached.union(fresh);
        }
        return reached;
    }
}
