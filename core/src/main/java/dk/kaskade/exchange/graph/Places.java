package dk.kaskade.exchange.graph;

import dk.kaskade.chain.Chain;

/** A plain place for each node, so that a program that lays out nothing by itself shows a tree: leaders over their reports. */
final class Places {
    static final int WIDTH = 180;
    static final int HEIGHT = 62;
    private static final int ACROSS = WIDTH + 20;
    private static final int DOWN = HEIGHT + 60;

    private final double[] x;
    private final int[] depth;

    Places(Chain chain) {
        int[] order = chain.topDown();
        int[] leaves = new int[chain.size()];
        for (int at = order.length - 1; at >= 0; at--) {
            int i = order[at];
            leaves[i] = Math.max(1, leaves[i]);
            if (!chain.top(i) && !chain.inRing(i)) {
                leaves[chain.leader(i)] += leaves[i];
            }
        }
        double[] left = new double[chain.size()];
        double[] next = new double[chain.size()];
        x = new double[chain.size()];
        depth = new int[chain.size()];
        double free = 0;
        for (int i : order) {
            boolean first = chain.top(i) || chain.inRing(i);
            int leader = chain.leader(i);
            left[i] = first ? free : next[leader];
            depth[i] = first ? 0 : depth[leader] + 1;
            next[i] = left[i];
            x[i] = left[i] + (leaves[i] - 1) / 2.0;
            if (first) {
                free += leaves[i];
            } else {
                next[leader] += leaves[i];
            }
        }
    }

    double x(int i) {
        return x[i] * ACROSS;
    }

    double y(int i) {
        return (double) depth[i] * DOWN;
    }
}
