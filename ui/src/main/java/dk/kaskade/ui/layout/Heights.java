package dk.kaskade.ui.layout;

/**
 * The heights that are tried for every branch: a rising grid from two rows to more than a drawing of the wanted shape
 * needs. The more branches there are, the coarser the grid, so that the work stays linear.
 */
final class Heights {
    private static final int FINEST_STEP = 15;
    private static final int MOST = 128;
    private static final int FEWEST = 6;
    /** About how many shapes are worked out in all. */
    private static final int BUDGET = 6_000;

    private Heights() {}

    static int[] grid(int cards, int branches, int deepest, double aspect) {
        int lowest = Measures.CARD_HEIGHT + Measures.ROW_PITCH;
        double area =
                (double) cards * (Measures.CARD_WIDTH + Measures.INDENT + Measures.SUBTREE_GAP) * Measures.ROW_PITCH;
        double square = Math.sqrt(1.5 * area / aspect);
        double highest = Math.max(1.7 * square, (deepest + 1.0) * Measures.BUS_HEAD) + 2 * Measures.BUS_HEAD;
        int steps = Math.min(MOST, Math.max(FEWEST, BUDGET / Math.max(1, branches)));
        int even = (int) Math.ceil((highest - lowest) / FINEST_STEP) + 1;
        return even <= steps ? even(lowest, even) : stretched(lowest, highest, steps);
    }

    private static int[] even(int lowest, int steps) {
        int[] heights = new int[steps];
        for (int i = 0; i < steps; i++) {
            heights[i] = lowest + i * FINEST_STEP;
        }
        return heights;
    }

    private static int[] stretched(int lowest, double highest, int steps) {
        int[] heights = new int[steps];
        for (int i = 0; i < steps; i++) {
            heights[i] = (int) (lowest + (highest - lowest) * Math.pow(i / (steps - 1.0), 1.6));
        }
        return heights;
    }
}
