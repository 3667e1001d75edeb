package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The order in which everybody comes after whoever stands above, by the line and the dotted lines; positions that stand
 * above each other come together. Tarjan's strong components on arrays, without recursion and in linear time: a library's
 * graph of objects took seconds for a hundred thousand positions.
 */
final class Upwards {
    private static final int NOBODY_MORE = -1;

    private final Chain chain;
    private final List<int[]> groups = new ArrayList<>();
    /** When a position was first seen, from 1; 0 = not yet. */
    private final int[] seen;
    /** The earliest seen that is known to stand above. */
    private final int[] earliest;

    private final boolean[] open;
    private final int[] next;
    /** Seen and not yet in a group, in the order seen. */
    private final int[] waiting;
    /** The way from the first to the one being looked at. */
    private final int[] way;

    private int clock;
    private int waitingEnd;
    private int wayEnd;

    private Upwards(Chain chain) {
        int n = chain.size();
        this.chain = chain;
        seen = new int[n];
        earliest = new int[n];
        open = new boolean[n];
        next = new int[n];
        waiting = new int[n];
        way = new int[n];
    }

    /** Groups of positions, nearly always of one, those above first. */
    static List<int[]> order(Chain chain) {
        Upwards upwards = new Upwards(chain);
        for (int p = 0; p < chain.size(); p++) {
            if (upwards.seen[p] == 0) {
                upwards.climb(p);
            }
        }
        return upwards.groups;
    }

    /** The k-th of those p reports to by dotted lines and last by the line. */
    static int leader(Chain chain, int p, int k) {
        int[] dotted = chain.dotted(p);
        if (k < dotted.length) {
            return dotted[k];
        }
        return k == dotted.length && !chain.top(p) ? chain.leader(p) : NOBODY_MORE;
    }

    /** How many p reports to, by the line and by dotted lines. */
    static int leaders(Chain chain, int p) {
        return chain.dotted(p).length + (chain.top(p) ? 0 : 1);
    }

    private void climb(int from) {
        step(from);
        while (wayEnd > 0) {
            int p = way[wayEnd - 1];
            int leader = leader(chain, p, next[p]++);
            if (leader == NOBODY_MORE) {
                back(p);
            } else if (seen[leader] == 0) {
                step(leader);
            } else if (open[leader]) {
                earliest[p] = Math.min(earliest[p], seen[leader]);
            }
        }
    }

    private void step(int p) {
        seen[p] = ++clock;
        earliest[p] = clock;
        open[p] = true;
        waiting[waitingEnd++] = p;
        way[wayEnd++] = p;
    }

    private void back(int p) {
        wayEnd--;
        if (wayEnd > 0) {
            int below = way[wayEnd - 1];
            earliest[below] = Math.min(earliest[below], earliest[p]);
        }
        if (earliest[p] == seen[p]) {
            int start = waitingEnd;
            do {
                start--;
                open[waiting[start]] = false;
            } while (waiting[start] != p);
            groups.add(Arrays.copyOfRange(waiting, start, waitingEnd));
            waitingEnd = start;
        }
    }
}
