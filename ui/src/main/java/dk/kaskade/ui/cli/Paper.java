package dk.kaskade.ui.cli;

/** Sheets of paper, lying on the long side; the drawing is wrapped into their shape. */
enum Paper {
    A4(297, 210),
    A3(420, 297),
    A2(594, 420),
    A1(841, 594),
    A0(1189, 841);

    private static final double DOTS_PER_MILLIMETRE = 200 / 25.4;

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How many pixels a picture has for one of the drawing's, so that it fills the sheet at 200 dots an inch. */
    double scale(double drawingWidth, double drawingHeight) {
        return DOTS_PER_MILLIMETRE * Math.min(width / drawingWidth, height / drawingHeight);
    }
}
