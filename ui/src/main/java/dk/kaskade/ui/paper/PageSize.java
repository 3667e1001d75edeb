package dk.kaskade.ui.paper;

/** Sheets of paper of ISO 216. */
public enum PageSize {
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841),
    A0(841, 1189);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final int shortSide;
    private final int longSide;

    PageSize(int shortSide, int longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** In points of 1/72 inch. */
    public double shortSide() {
        return points(shortSide);
    }

    public double longSide() {
        return points(longSide);
    }

    /** How many points so many millimetres are. */
    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }
}
