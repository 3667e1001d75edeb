package dk.kaskade.reform;

import java.util.Arrays;

/**
 * Strongly connected components of a graph in which two lines at most lead up from each node, by Tarjan's algorithm without
 * recursion (R. E. Tarjan, Depth-first search and linear graph algorithms, 1972). Linear.
 */
final class Knots {
    private static final int LINES = 2;

    private final int[][] lines;
    private final int[] order;
    private final int[] low;
    private final int[] knots;
    private final int[] path;
    private final int[] tried;
    private final int[] stack;
    private int depth;
    private int height;
    private int seen;
    private int found;

    /** @param one the node that a line leads to from each, negative = none */
    Knots(int[] one, int[] other) {
        lines = new int[][] {one, other};
        int size = one.length;
        order = new int[size];
        low = new int[size];
        knots = new int[size];
        path = new int[size];
        tried = new int[size];
        stack = new int[size];
        Arrays.fill(order, -1);
        Arrays.fill(knots, -1);
    }

    /** The same number for nodes that each lead to the other. */
    int[] numbers() {
        for (int i = 0; i < order.length; i++) {
            if (order[i] < 0) {
                enter(i);
                while (depth > 0) {
                    step(path[depth - 1]);
                }
            }
        }
        return knots;
    }

    private void enter(int node) {
        order[node] = seen;
        low[node] = seen;
        seen++;
        path[depth++] = node;
        stack[height++] = node;
    }

    private void step(int node) {
        if (tried[node] == LINES) {
            leave(node);
            return;
        }
        int upper = lines[tried[node]++][node];
        if (upper >= 0 && order[upper] < 0) {
            enter(upper);
        } else if (upper >= 0 && knots[upper] < 0) {
            low[node] = Math.min(low[node], order[upper]);
        }
    }

    private void leave(int node) {
        depth--;
        if (depth > 0) {
            low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
        }
        if (low[node] == order[node]) {
            int each;
            do {
                each = stack[--height];
                knots[each] = found;
            } while (each != node);
            found++;
        }
    }
}
