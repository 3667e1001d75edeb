package dk.kaskade.ui.paint;

/** How much of a card is shown, by how large it is on the screen. */
public enum Detail {
    /** Everything. */
    FULL(0.85),
    /** Title, holder, strip and signs without numbers. */
    MIDDLE(0.6),
    /** A title of a size that can be read, strip, the worst sign as a dot. */
    TITLE(0.35),
    /** A filled box with its strip; names of units float over their branches. */
    BOX(0.15),
    /** Branches as filled shapes. */
    FAR(0);

    private final double from;

    Detail(double from) {
        this.from = from;
    }

    /** What is shown at a zoom, 1 = 100 %. */
    public static Detail at(double zoom) {
        for (Detail detail : values()) {
            if (zoom >= detail.from - 1e-6) {
                return detail;
            }
        }
        return FAR;
    }

    boolean atLeast(Detail other) {
        return compareTo(other) <= 0;
    }
}
