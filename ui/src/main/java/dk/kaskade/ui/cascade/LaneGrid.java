package dk.kaskade.ui.cascade;

import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The measures of the lanes, in px at 100 %. Where there is not room for all that the lanes ask for, they give way in
 * proportion to what they ask for beyond the least.
 *
 * @param edges where each lane begins, and last where the last one ends
 */
record LaneGrid(List<Double> edges) {
    static final double BOX = 38;
    /** What a lane has in any case, unless it asks for less. */
    private static final double LEAST = 178;

    private static final double LEFT = 16;
    /** Where the bands bend and a break stands, before the box included. */
    static final double ROOM = 52;

    LaneGrid {
        edges = List.copyOf(edges);
    }

    /** The width under which the lanes have to be scrolled. */
    static double least(List<Double> wishes) {
        return wishes.stream().mapToDouble(LaneGrid::least).sum();
    }

    private static double least(double wish) {
        return Math.min(LEAST, wish);
    }

    /** @param wishes how wide each lane would like to be */
    static LaneGrid within(List<Double> wishes, double room) {
        double least = least(wishes);
        double wished = wishes.stream().mapToDouble(wish -> wish).sum();
        double beyond = wished > least ? Math.max(0, Math.min(1, (room - least) / (wished - least))) : 1;
        double stretch = wished > 0 ? Math.max(1, room / wished) : 1;
        List<Double> edges = new ArrayList<>(List.of(0.0));
        for (double wish : wishes) {
            double width = (least(wish) + (wish - least(wish)) * beyond) * stretch;
            edges.add(edges.get(edges.size() - 1) + width);
        }
        return new LaneGrid(edges);
    }

    int lanes() {
        return edges.size() - 1;
    }

    double lane(int lane) {
        return edges.get(lane);
    }

    double width(int lane) {
        return edges.get(lane + 1) - edges.get(lane);
    }

    double left(int lane) {
        return lane(lane) + LEFT;
    }

    double boxWidth(int lane) {
        return width(lane) - ROOM;
    }

    double right(int lane) {
        return left(lane) + boxWidth(lane);
    }

    RoundRectangle2D box(Box box, double middle) {
        return new RoundRectangle2D.Double(left(box.column()), middle - BOX / 2, boxWidth(box.column()), BOX, 10, 10);
    }
}
