package dk.kaskade.ui.layout;

/**
 * What the drawing shall look like as a whole.
 *
 * @param aspect width by height of the window or the sheet that the drawing shall fill
 * @param columnHeight most cards in a column of reports before the next column begins
 * @param keptHeight the height for which an earlier drawing was wrapped ({@link Layout#wrapHeight}): taken again, so that
 *     what did not change stays as it was, unless another would serve the shape far better; 0 for none
 */
public record LayoutOptions(double aspect, int columnHeight, int keptHeight) {
    private static final int ON_SCREEN = 6;
    private static final int ON_PAPER = 9;

    public LayoutOptions {
        if (!(aspect > 0) || Double.isInfinite(aspect)) {
            throw new IllegalArgumentException("aspect must be positive and finite: " + aspect);
        }
        if (columnHeight < 1) {
            throw new IllegalArgumentException("columnHeight must be at least 1: " + columnHeight);
        }
    }

    public LayoutOptions(double aspect, int columnHeight) {
        this(aspect, columnHeight, 0);
    }

    /** The same, near to an earlier drawing. */
    public LayoutOptions keeping(int wrapHeight) {
        return new LayoutOptions(aspect, columnHeight, wrapHeight);
    }

    /** For a window's chart area of this size; an area without size counts as square. */
    public static LayoutOptions screen(double width, double height) {
        return new LayoutOptions(ratio(width, height), ON_SCREEN);
    }

    /** For a sheet of paper whose free area has this size. */
    public static LayoutOptions paper(double width, double height) {
        return new LayoutOptions(ratio(width, height), ON_PAPER);
    }

    private static double ratio(double width, double height) {
        return width > 0 && height > 0 ? Math.min(20, Math.max(0.05, width / height)) : 1;
    }
}
