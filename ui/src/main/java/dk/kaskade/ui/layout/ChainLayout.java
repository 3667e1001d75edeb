package dk.kaskade.ui.layout;

/**
 * The entry to this package.
 *
 * <p>Every branch is worked out in the narrowest shape for each of a few heights, from the leaves up; then that height is
 * taken at which the whole drawing fits its area largest, and the cards are put in place from the top down. Rules: reports
 * without reports hang under their leader in columns; a branch hangs whole where that fits; small branches stack; a
 * leader is centred over what stands side by side below it; leaves come before branches there, and otherwise the order of
 * siblings is kept.
 */
public final class ChainLayout {
    /** Everything moves only where the drawing becomes so much larger by it. */
    private static final double WORTH_A_MOVE = 1.35;

    private ChainLayout() {}

    public static Layout of(LayoutInput input) {
        Forest forest = new Forest(input);
        LayoutOptions options = input.options();
        int[] grid = Heights.grid(forest.size(), branches(forest), deepest(forest), options.aspect());
        Shapes shapes = new Shapes(forest, grid, options.columnHeight());
        int chosen = chosen(forest, shapes, grid, options);
        int tray = forest.isLeaf(Forest.TRAY) ? 0 : shapes.width(Forest.TRAY, chosen);
        Layout layout = new Layout(forest);
        Placement placement = new Placement(forest, shapes, layout);
        placement.ground(Forest.TRAY, 0, Measures.TRAY_CAPTION, chosen);
        placement.ground(Forest.CHAIN, offset(tray), 0, chosen);
        placement.placeAll();
        layout.finish(forest.children, tray, grid[chosen]);
        return layout;
    }

    private static int offset(int tray) {
        return tray == 0 ? 0 : tray + Measures.TRAY_GAP;
    }

    private static int branches(Forest forest) {
        int branches = 0;
        for (int node = 0; node < forest.size(); node++) {
            branches += forest.isLeaf(node) ? 0 : forest.count[node] - forest.leaves[node] + 1;
        }
        return branches;
    }

    private static int deepest(Forest forest) {
        return forest.size() > Forest.FIRST_CARD ? forest.depth[forest.size() - 1] : 0;
    }

    private static int chosen(Forest forest, Shapes shapes, int[] grid, LayoutOptions options) {
        int best = largest(forest, shapes, options.aspect());
        int kept = 0;
        while (kept + 1 < grid.length && grid[kept + 1] <= options.keptHeight()) {
            kept++;
        }
        boolean serves = size(forest, shapes, kept, options.aspect())
                <= WORTH_A_MOVE * size(forest, shapes, best, options.aspect());
        return options.keptHeight() > 0 && serves ? kept : best;
    }

    private static int largest(Forest forest, Shapes shapes, double aspect) {
        int best = 0;
        double smallest = Double.MAX_VALUE;
        for (int at = 0; at < shapes.heights(); at++) {
            double size = size(forest, shapes, at, aspect);
            if (size < smallest) {
                smallest = size;
                best = at;
            }
        }
        return best;
    }

    /** The height of the area that the whole drawing needs at 100 %. */
    private static double size(Forest forest, Shapes shapes, int at, double aspect) {
        double width = 0;
        double height = 0;
        if (!forest.isLeaf(Forest.TRAY)) {
            width = offset(shapes.width(Forest.TRAY, at));
            height = Measures.TRAY_CAPTION + shapes.height(Forest.TRAY, at);
        }
        if (!forest.isLeaf(Forest.CHAIN)) {
            width += shapes.width(Forest.CHAIN, at);
            height = Math.max(height, shapes.height(Forest.CHAIN, at));
        }
        return Math.max(width / aspect, height) + 1e-3 * (width + height);
    }
}
