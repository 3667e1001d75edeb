package dk.kaskade.ui.layout;

/** Puts every card where the chosen shape wants it, from the top down. */
final class Placement {
    private static final int OUTLINE = -1;
    private final Forest forest;
    private final Shapes shapes;
    private final Layout out;
    /** Per node: its place, its shape (or {@link Shapes#OUTLINE}), and how far its outline is lowered. */
    private final int[] left;

    private final int[] top;
    private final int[] shape;
    private final int[] lowered;

    private boolean hanging;

    Placement(Forest forest, Shapes shapes, Layout out) {
        this.forest = forest;
        this.shapes = shapes;
        this.out = out;
        int nodes = forest.size();
        left = new int[nodes];
        top = new int[nodes];
        shape = new int[nodes];
        lowered = new int[nodes];
    }

    void ground(int node, int x, int y, int at) {
        left[node] = x;
        top[node] = y;
        shape[node] = at;
    }

    void placeAll() {
        for (int node = 0; node < forest.size(); node++) {
            if (!forest.isGround(node)) {
                placeCard(node);
            }
            if (!forest.isLeaf(node)) {
                placeBelow(node);
            }
        }
    }

    private void placeCard(int node) {
        int card = forest.card[node];
        boolean outline = forest.isLeaf(node) || isOutline(node);
        int room = outline ? 0 : shapes.width(node, shape[node]) - Measures.CARD_WIDTH;
        out.stand(card, left[node] + room / 2, top[node], left[node]);
        out.hidden[card] = forest.hidden[node];
    }

    private boolean isOutline(int node) {
        return shape[node] == OUTLINE || shapes.isOutline(node, shape[node]);
    }

    private void placeBelow(int node) {
        if (isOutline(node)) {
            hang(node);
        } else {
            Columns columns = shapes.columns(node, shape[node]);
            hanging = columns.hangs();
            if (hanging) {
                // everything is in one column: the leader stands at its left and not above its middle
                out.stand(forest.card[node], left[node], top[node], left[node]);
            }
            spread(node, columns);
        }
    }

    /** One below the other in the order of siblings: two rising lists, the leaves' and the branches', merged. */
    private void hang(int node) {
        int y = top[node] + Measures.ROW_PITCH + lowered[node];
        int leaf = forest.first[node];
        int leavesEnd = leaf + forest.leaves[node];
        int branch = leavesEnd;
        int end = leaf + forest.count[node];
        while (leaf < leavesEnd || branch < end) {
            boolean takeLeaf = branch == end || leaf < leavesEnd && forest.card[leaf] < forest.card[branch];
            int next = takeLeaf ? leaf++ : branch++;
            put(next, left[node] + Measures.INDENT, y, OUTLINE);
            out.hang(forest.card[next]);
            y += shapes.outlineHeight(next) + Measures.ROW_GAP;
        }
        rest(node, left[node] + Measures.INDENT, y);
    }

    private void spread(int node, Columns columns) {
        boolean ground = forest.isGround(node);
        int x = left[node] + (ground ? 0 : (shapes.width(node, shape[node]) - columns.width) / 2);
        int y = top[node] + Shapes.head(forest, node);
        for (int column = 0; column < columns.count; column++) {
            fill(node, columns, column, x, y);
            x += columns.widths[column] + columns.gap();
        }
    }

    private void fill(int node, Columns columns, int column, int x, int y) {
        int leaves = forest.leaves[node];
        int leafFrom = column < columns.leafColumns ? column * columns.leafRows : leaves;
        int leafTo = Math.min(leaves, leafFrom + columns.leafRows);
        int branchFrom = columns.firstBranch[column];
        int branchTo = columns.lastBranch(column);
        boolean one = (leafTo > leafFrom ? columns.leafRows : 0) + branchTo - branchFrom == 1;
        int cardX = one || forest.isGround(node) ? x : x + Measures.INDENT;
        for (int leaf = leafFrom; leaf < leafTo; leaf++) {
            put(forest.first[node] + leaf, cardX, y + columns.leafTop(leaf - leafFrom), OUTLINE);
            connect(node, forest.first[node] + leaf, one);
        }
        boolean lastLeaves = leafTo == leaves && leafTo > leafFrom;
        if (lastLeaves) {
            rest(node, cardX, y + columns.leafTop(leafTo - leafFrom - 1) + Measures.ROW_PITCH);
        }
        int below = leafTo > leafFrom ? y + columns.leafHeight(leafTo - leafFrom) + Measures.SUBTREE_GAP : y;
        int at = columns.option[column];
        for (int b = branchFrom; b < branchTo; b++) {
            int child = forest.first[node] + leaves + b;
            put(child, cardX, below, at);
            connect(node, child, one);
            lowered[child] = one && columns.raised && shapes.isOutline(child, at) ? Measures.RAISE : 0;
            below += shapes.height(child, at) + Measures.SUBTREE_GAP;
        }
    }

    private void rest(int node, int x, int y) {
        if (forest.rest[node] > 0) {
            out.rest(forest.card[node], forest.rest[node], x, y);
        }
    }

    private void put(int node, int x, int y, int at) {
        left[node] = x;
        top[node] = y;
        shape[node] = at;
    }

    private void connect(int node, int below, boolean one) {
        if (forest.isGround(node)) {
            return;
        }
        if (hanging) {
            out.hang(forest.card[below]);
        } else if (one) {
            out.drop(forest.card[below]);
        } else {
            out.channel(forest.card[below]);
        }
    }
}
