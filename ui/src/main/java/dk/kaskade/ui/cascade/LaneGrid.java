package dk.kaskade.ui.cascade;

import java.awt.geom.RoundRectangle2D;

/** The measures of the lanes, in px at 100 %. */
record LaneGrid(int lanes, double width) {
    static final double BOX = 38;
    private static final double LEAST = 178;
    private static final double LEFT = 16;
    /** Where the bands bend and a break stands. */
    private static final double ROOM = 52;

    static double least(int lanes) {
        return lanes * LEAST;
    }

    static LaneGrid within(int lanes, double room) {
        return new LaneGrid(lanes, Math.max(least(lanes), room) / Math.max(1, lanes));
    }

    double lane(int lane) {
        return lane * width;
    }

    double left(int lane) {
        return lane(lane) + LEFT;
    }

    double boxWidth() {
        return width - ROOM;
    }

    double right(int lane) {
        return left(lane) + boxWidth();
    }

    RoundRectangle2D box(Box box, double middle) {
        return new RoundRectangle2D.Double(left(box.column()), middle - BOX / 2, boxWidth(), BOX, 10, 10);
    }
}
