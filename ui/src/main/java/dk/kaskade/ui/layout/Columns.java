package dk.kaskade.ui.layout;

import java.util.Arrays;

/**
 * Divides what stands below one node into columns of limited height: first its leaves, spread evenly, then its branches
 * in their order, so that the columns together are as narrow as can be. Each column may have its branches in another of
 * their shapes. One object serves all nodes, one after the other.
 */
final class Columns {
    /**
     * In a small drawing leaves get so many columns before they lengthen them; in a larger one, where legibility is
     * scarce, they lengthen them at once, with a wider gap after each column's height.
     */
    private static final int LEAF_COLUMNS_AT_LEAST = 3;

    private static final int SMALL = 60;

    /** Most branches in one column; bounds the work. */
    private static final int LONGEST = 24;

    private final Forest forest;
    private final Shapes shapes;
    private final int columnHeight;
    private final int leafColumnsAtLeast;

    int leafColumns;
    int leafRows;
    int count;
    int width;
    int height;
    /** Whether a column of one outline starts lower, so that it is level with neighbours that have a level gap. */
    boolean raised;

    /** For each column the first branch in it, counted from the node's first branch, and the number of their shape. */
    int[] firstBranch = new int[8];

    int[] option = new int[8];
    int[] widths = new int[8];
    private int[] heights = new int[8];

    /**
     * What is divided are items: a single column of leaves counts as one. For each number of items divided so far: the
     * least width, and where its last column begins and in which shape.
     */
    private int[] least = new int[16];

    private int[] begin = new int[16];
    private int[] shape = new int[16];

    private int items;
    private int lead;
    private int from;
    private int limit;
    private int channel;
    private int gap;
    private int restRow;

    Columns(Forest forest, Shapes shapes, int columnHeight) {
        this.forest = forest;
        this.shapes = shapes;
        this.columnHeight = columnHeight;
        leafColumnsAtLeast = isSmall(forest) ? LEAF_COLUMNS_AT_LEAST : 1;
    }

    static boolean isSmall(Forest forest) {
        return forest.size() <= SMALL;
    }

    /** Divides what stands below the node; {@code last} is the number of the highest shape that may be tried. */
    void divide(int node, int limit, int last) {
        this.limit = limit;
        channel = forest.isGround(node) ? 0 : Measures.INDENT;
        gap = forest.isGround(node) || forest.depth[node] == 0 ? Measures.BRANCH_GAP : Measures.SUBTREE_GAP;
        restRow = forest.rest[node] > 0 ? Measures.REST_ROW : 0;
        count = 0;
        divideLeaves(forest.leaves[node]);
        lead = leafColumns == 1 ? 1 : 0;
        from = forest.first[node] + forest.leaves[node];
        items = lead + forest.count[node] - forest.leaves[node];
        if (items > lead) {
            divideItems(node, last);
        } else if (lead == 1) {
            push(0, 0, leafWidth(), leafHeight(leafRows));
        }
        sum();
    }

    int gap() {
        return gap;
    }

    /** Of a column of leaves of this many rows, with the row that tells of those left out. */
    int leafHeight(int rows) {
        return leafTop(rows - 1) + Measures.CARD_HEIGHT + restRow;
    }

    /** The top of a row of leaves below the top of its column; after a full column's height there is a wider gap. */
    int leafTop(int row) {
        return row * Measures.ROW_PITCH + row / columnHeight * (Measures.SUBTREE_GAP - Measures.ROW_GAP);
    }

    private int leafWidth() {
        return Measures.CARD_WIDTH + (leafRows > 1 ? channel : 0);
    }

    private void divideLeaves(int leaves) {
        leafColumns = 0;
        leafRows = 0;
        if (leaves == 0) {
            return;
        }
        int fit = Math.max(Math.min(leaves, columnHeight), (limit + Measures.ROW_GAP) / Measures.ROW_PITCH);
        int wished = Math.min((leaves + columnHeight - 1) / columnHeight, leafColumnsAtLeast);
        int columns = Math.max((leaves + fit - 1) / fit, wished);
        leafRows = (leaves + columns - 1) / columns;
        leafColumns = (leaves + leafRows - 1) / leafRows;
        for (int i = 0; leafColumns > 1 && i < leafColumns; i++) {
            push(0, 0, leafWidth(), leafHeight(leafRows));
        }
    }

    private void divideItems(int node, int last) {
        if (least.length <= items) {
            least = new int[2 * items];
            begin = new int[2 * items];
            shape = new int[2 * items];
        }
        Arrays.fill(least, 1, items + 1, Integer.MAX_VALUE);
        for (int start = 0; start < items; start++) {
            for (int at = last; at >= 0; at = shapes.nextDifferent(node, at)) {
                extend(start, at);
            }
        }
        pushItems();
    }

    /** Tries all columns that begin with this item and have their branches in this shape. */
    private void extend(int start, int at) {
        int w = 0;
        int h = -Measures.SUBTREE_GAP;
        int stop = Math.min(items, start + LONGEST);
        for (int end = start + 1; end <= stop; end++) {
            w = Math.max(w, itemWidth(end - 1, at));
            h += Measures.SUBTREE_GAP + itemHeight(end - 1, at);
            if (h > limit && end > start + 1) {
                return;
            }
            boolean bare = end == start + 1 && (start >= lead || leafRows == 1);
            int sum = least[start] + gap + w + (bare ? 0 : channel) + tooHigh(h);
            if (sum < least[end]) {
                least[end] = sum;
                begin[end] = start;
                shape[end] = at;
            }
        }
    }

    /** A single branch may be higher than the limit, if it must, but the lowest of its shapes is then the best. */
    private int tooHigh(int h) {
        return h > limit ? Math.min(h - limit, 1 << 20) : 0;
    }

    private int itemWidth(int item, int at) {
        return item < lead ? Measures.CARD_WIDTH : shapes.width(from + item - lead, at);
    }

    private int itemHeight(int item, int at) {
        return item < lead ? leafHeight(leafRows) : shapes.height(from + item - lead, at);
    }

    private void pushItems() {
        int first = count;
        for (int end = items; end > 0; end = begin[end]) {
            count++;
        }
        grow();
        int column = count;
        for (int end = items; end > 0; end = begin[end]) {
            column--;
            measure(column, begin[end], end, shape[end]);
        }
        assert column == first;
    }

    private void measure(int column, int start, int end, int at) {
        int w = 0;
        int h = -Measures.SUBTREE_GAP;
        for (int item = start; item < end; item++) {
            w = Math.max(w, itemWidth(item, at));
            h += Measures.SUBTREE_GAP + itemHeight(item, at);
        }
        boolean bare = end == start + 1 && (start >= lead || leafRows == 1);
        set(column, Math.max(0, start - lead), at, w + (bare ? 0 : channel), h);
    }

    private void push(int branch, int at, int w, int h) {
        count++;
        grow();
        set(count - 1, branch, at, w, h);
    }

    private void grow() {
        if (count > widths.length) {
            firstBranch = Arrays.copyOf(firstBranch, 2 * count);
            option = Arrays.copyOf(option, 2 * count);
            widths = Arrays.copyOf(widths, 2 * count);
            heights = Arrays.copyOf(heights, 2 * count);
        }
    }

    private void set(int column, int branch, int at, int w, int h) {
        firstBranch[column] = branch;
        option[column] = at;
        widths[column] = w;
        heights[column] = h;
    }

    private void sum() {
        width = (count - 1) * gap;
        height = 0;
        int outline = 0;
        boolean anyBus = false;
        for (int column = 0; column < count; column++) {
            width += widths[column];
            height = Math.max(height, heights[column]);
            if (isOneBranch(column)) {
                boolean hangs = shapes.isOutline(from + firstBranch[column], option[column]);
                outline = hangs ? Math.max(outline, heights[column]) : outline;
                anyBus |= !hangs;
            }
        }
        raised = anyBus && outline > 0;
        height = raised ? Math.max(height, outline + Measures.RAISE) : height;
    }

    private boolean isOneBranch(int column) {
        return column >= leafColumns && lastBranch(column) == firstBranch[column] + 1;
    }

    /** Whether everything is in one column and begins at its left, so that the leader can stand at the left as well. */
    boolean hangs() {
        if (count != 1 || channel == 0 || widths[0] <= Measures.CARD_WIDTH || isOneBranch(0)) {
            return false;
        }
        for (int branch = firstBranch[0]; branch < lastBranch(0); branch++) {
            if (!shapes.isOutline(from + branch, option[0])) {
                return false;
            }
        }
        return true;
    }

    /** The branch after the column's last one. */
    int lastBranch(int column) {
        return column + 1 < count ? firstBranch[column + 1] : items - lead;
    }
}
