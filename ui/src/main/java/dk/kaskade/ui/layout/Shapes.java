package dk.kaskade.ui.layout;

/**
 * For every branch and every height of the grid the narrowest shape that is found not to be higher; where nothing fits,
 * the lowest. A branch is either an outline (everything hangs, indented) or its leader stands centred above columns.
 */
final class Shapes {
    /** Longest outline, in columns of the height that leaves may have. */
    private static final int OUTLINE_COLUMNS = 3;

    private final Forest forest;
    private final int[] grid;
    private final Columns columns;
    private final int[] width;
    private final int[] height;
    private final boolean[] outline;
    private final int[] outlineWidth;
    private final int[] outlineHeight;

    Shapes(Forest forest, int[] grid, int columnHeight) {
        this.forest = forest;
        this.grid = grid;
        int nodes = forest.size();
        int all = Math.multiplyExact(nodes, grid.length);
        width = new int[all];
        height = new int[all];
        outline = new boolean[all];
        outlineWidth = new int[nodes];
        outlineHeight = new int[nodes];
        columns = new Columns(forest, this, columnHeight);
        for (int node = nodes - 1; node >= 0; node--) {
            if (!forest.isLeaf(node)) {
                measureOutline(node, columnHeight);
                shape(node);
            }
        }
    }

    int width(int node, int at) {
        return forest.isLeaf(node) ? Measures.CARD_WIDTH : width[node * grid.length + at];
    }

    int height(int node, int at) {
        return forest.isLeaf(node) ? Measures.CARD_HEIGHT : height[node * grid.length + at];
    }

    boolean isOutline(int node, int at) {
        return outline[node * grid.length + at];
    }

    int outlineHeight(int node) {
        return forest.isLeaf(node) ? Measures.CARD_HEIGHT : outlineHeight[node];
    }

    int heights() {
        return grid.length;
    }

    /** The columns below a node in its shape; valid until the next call. */
    Columns columns(int node, int at) {
        columns.divide(node, limit(node, at), below(node, at));
        return columns;
    }

    static int head(Forest forest, int node) {
        return forest.isGround(node) ? 0 : Measures.BUS_HEAD;
    }

    private int limit(int node, int at) {
        return grid[at] - head(forest, node);
    }

    private void measureOutline(int node, int columnHeight) {
        int most = Columns.isSmall(forest) ? columnHeight : 2 * columnHeight;
        if (forest.isGround(node) || forest.count[node] > most) {
            return;
        }
        int w = Measures.CARD_WIDTH;
        int rest = forest.rest[node] > 0 ? Measures.REST_ROW : 0;
        int h = Measures.CARD_HEIGHT + forest.leaves[node] * Measures.ROW_PITCH + rest;
        for (int c = forest.first[node] + forest.leaves[node]; c < forest.first[node] + forest.count[node]; c++) {
            if (outlineHeight[c] == 0) {
                return;
            }
            w = Math.max(w, outlineWidth[c]);
            h += outlineHeight[c] + Measures.ROW_GAP;
        }
        if (h <= (OUTLINE_COLUMNS * columnHeight + 1) * Measures.ROW_PITCH) {
            outlineWidth[node] = w + Measures.INDENT;
            outlineHeight[node] = h;
        }
    }

    private void shape(int node) {
        for (int at = 0; at < grid.length; at++) {
            if (outlineHeight[node] > 0 && outlineHeight[node] <= grid[at]) {
                set(node, at, outlineWidth[node], outlineHeight[node], true);
            } else {
                arrange(node, at);
            }
        }
    }

    private void arrange(int node, int at) {
        columns.divide(node, limit(node, at), below(node, at));
        int head = head(forest, node);
        int w = head == 0 ? columns.width : Math.max(columns.width, Measures.CARD_WIDTH);
        int h = columns.height + head;
        boolean hang = outlineHeight[node] > 0 && outlineHeight[node] < h && h > grid[at];
        if (hang) {
            set(node, at, outlineWidth[node], outlineHeight[node], true);
        } else {
            set(node, at, w, h, false);
        }
    }

    /** The highest number in the grid that branches may have below a node in this shape. */
    private int below(int node, int at) {
        int limit = limit(node, at);
        int below = at;
        while (below > 0 && grid[below] > limit) {
            below--;
        }
        return below;
    }

    /** The next lower number in the grid at which some branch below the node has another shape. */
    int nextDifferent(int node, int below) {
        int from = forest.first[node] + forest.leaves[node];
        int to = forest.first[node] + forest.count[node];
        for (int next = below - 1; next >= 0; next--) {
            for (int c = from; c < to; c++) {
                int at = c * grid.length + next;
                if (height[at] != height[at + 1] || width[at] != width[at + 1]) {
                    return next;
                }
            }
        }
        return -1;
    }

    private void set(int node, int at, int w, int h, boolean hangs) {
        int index = node * grid.length + at;
        width[index] = w;
        height[index] = h;
        outline[index] = hangs;
    }
}
