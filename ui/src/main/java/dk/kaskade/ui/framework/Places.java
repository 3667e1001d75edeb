package dk.kaskade.ui.framework;

import dk.kaskade.ui.framework.ThreadMap.Chip;
import dk.kaskade.ui.framework.ThreadMap.Ghost;
import dk.kaskade.ui.framework.ThreadMap.Strand;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Where things of a thread map stand when it has so much room; lengths in px at 100 %. */
final class Places {
    static final double CHIP_HEIGHT = 36;
    static final double TOP = 14;
    private static final double EDGE = 16;
    private static final double NARROW = 124;
    private static final double WIDE = 200;
    private static final double CHANNEL = 36;
    private static final double WIDEST_CHANNEL = 120;
    private static final double ROW = 47;
    private static final double HIGHEST_ROW = 58;
    private static final double BEND = 0.45;

    private final ThreadMap map;
    private final double chipWidth;
    private final double pitch;
    private final double row;

    Places(ThreadMap map, double width, double height) {
        this.map = map;
        int columns = Math.max(1, map.ladder().size());
        double room = width - 2 * EDGE;
        double chip = (room - (columns - 1) * CHANNEL * 1.3) / columns;
        chipWidth = Math.max(NARROW, Math.min(WIDE, chip));
        double channel = columns == 1 ? 0 : (room - columns * chipWidth) / (columns - 1);
        pitch = chipWidth + Math.max(CHANNEL, Math.min(WIDEST_CHANNEL, channel));
        row = Math.max(ROW, Math.min(HIGHEST_ROW, (height - 2 * TOP) / Math.max(1, map.rows())));
    }

    /** The least width that columns need. */
    static double leastWidth(ThreadMap map) {
        int columns = Math.max(1, map.ladder().size());
        return 2 * EDGE + columns * NARROW + (columns - 1) * CHANNEL;
    }

    /** The least height that rows need. */
    static double leastHeight(ThreadMap map) {
        return 2 * TOP + map.rows() * ROW;
    }

    double left(int column) {
        return EDGE + column * pitch;
    }

    double chipWidth() {
        return chipWidth;
    }

    /** The middle of the channel before a column. */
    double between(int column) {
        return left(column) - (pitch - chipWidth) / 2;
    }

    double top(int row) {
        return TOP + row * this.row;
    }

    double rowHeight() {
        return row;
    }

    Rectangle2D of(Chip chip) {
        return slot(chip.column(), chip.row());
    }

    Rectangle2D of(Ghost ghost) {
        return slot(ghost.column(), ghost.row());
    }

    private Rectangle2D slot(int column, int row) {
        return new Rectangle2D.Double(left(column), top(row), chipWidth, CHIP_HEIGHT);
    }

    Optional<Chip> chipAt(double x, double y) {
        return map.chips().stream().filter(chip -> of(chip).contains(x, y)).findFirst();
    }

    Optional<Ghost> ghostAt(double x, double y) {
        return map.ghosts().stream().filter(ghost -> of(ghost).contains(x, y)).findFirst();
    }

    /** The way of a link: a bend from column to column; past a column in between it runs in the space between two rows. */
    Path2D way(Strand strand) {
        Rectangle2D from = of(strand.from());
        Rectangle2D to = of(strand.to());
        Path2D path = new Path2D.Double();
        double x = from.getMaxX();
        double y = from.getCenterY();
        path.moveTo(x, y);
        for (int column = strand.from().column() + 1; column < strand.to().column(); column++) {
            double lane = lane(strand, column);
            bend(path, x, y, left(column) - 4, lane);
            x = left(column) + chipWidth + 4;
            y = lane;
            path.lineTo(x, y);
        }
        bend(path, x, y, to.getX(), to.getCenterY());
        return path;
    }

    private static void bend(Path2D path, double x, double y, double toX, double toY) {
        double reach = (toX - x) * BEND;
        path.curveTo(x + reach, y, toX - reach, toY, toX, toY);
    }

    /** The height at which a link passes a column: under the hole of its own thread, or else between the nearest two rows. */
    private double lane(Strand strand, int column) {
        for (Ghost ghost : map.ghosts()) {
            if (ghost.column() == column && map.within(strand, ghost.stand())) {
                return top(ghost.row()) + CHIP_HEIGHT + (row - CHIP_HEIGHT) / 2 + 2;
            }
        }
        double share = (column - strand.from().column())
                / (double) (strand.to().column() - strand.from().column());
        double rowHere =
                strand.from().row() + share * (strand.to().row() - strand.from().row());
        return top((int) Math.round(rowHere)) - (row - CHIP_HEIGHT) / 2;
    }
}
