package dk.kaskade.ui.paint;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.Measures;
import dk.kaskade.ui.look.Tint;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.BitSet;

/** Draws the lines of the chain: for everybody below one leader together, so that no stretch is drawn twice. */
final class LinePainter {
    private static final double WIDTH = 1.25;
    private static final double PATH_WIDTH = 2;
    private static final double BENDS_FROM = 0.5;

    private final Pen pen;
    private final Palette palette;
    private final Layout layout;
    private final double zoom;
    private final int[] corners = new int[10];

    LinePainter(Pen pen, Palette palette, Layout layout, double zoom) {
        this.pen = pen;
        this.palette = palette;
        this.layout = layout;
        this.zoom = zoom;
    }

    /** All lines that may be seen; the drawn cards of one leader follow each other. */
    void paint(Rectangle seen, BitSet skip) {
        double width = Math.max(WIDTH, 0.7 / zoom);
        Junction junction = new Junction(pen, palette.color(Tint.EDGE), width, zoom >= BENDS_FROM ? Measures.BEND : 0);
        int leader = -1;
        for (int i = 0; i < layout.drawn(); i++) {
            int card = layout.drawn(i);
            if (skip.get(card) || !touches(card, seen)) {
                continue;
            }
            if (layout.parent(card) != leader) {
                junction.flush();
                leader = layout.parent(card);
            }
            int count = layout.connector(card, corners);
            junction.add(corners, count, layout.hangsFromLeader(card));
        }
        junction.flush();
    }

    /** The way from each of these cards to the top. */
    void paintPaths(BitSet cards) {
        BitSet done = new BitSet();
        Path2D path = new Path2D.Double();
        for (int card = cards.nextSetBit(0); card >= 0; card = cards.nextSetBit(card + 1)) {
            for (int at = card; at >= 0 && !done.get(at); at = layout.parent(at)) {
                done.set(at);
                append(path, corners, layout.connector(at, corners), Measures.BEND);
            }
        }
        if (path.getCurrentPoint() != null) {
            pen.draw(path, palette.color(Tint.ACC), Pen.Line.solid(Math.max(PATH_WIDTH, 1.2 / zoom)));
        }
    }

    private boolean touches(int card, Rectangle seen) {
        int count = layout.connector(card, corners);
        if (count == 0 || corners[2 * count - 1] < seen.y || corners[1] > seen.y + seen.height) {
            return false;
        }
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            left = Math.min(left, corners[2 * i]);
            right = Math.max(right, corners[2 * i]);
        }
        return right >= seen.x && left <= seen.x + seen.width;
    }

    /** Straight lines through the corners, each corner rounded as far as its two lines allow. */
    static void append(Path2D path, int[] corners, int count, double bend) {
        if (count < 2) {
            return;
        }
        path.moveTo(corners[0], corners[1]);
        for (int i = 1; i < count - 1; i++) {
            double x = corners[2 * i];
            double y = corners[2 * i + 1];
            double before = Math.min(bend, length(corners, i) / 2);
            double after = Math.min(bend, length(corners, i + 1) / 2);
            double round = Math.min(before, after);
            double fromX = x + Math.signum(corners[2 * i - 2] - x) * round;
            double fromY = y + Math.signum(corners[2 * i - 1] - y) * round;
            path.lineTo(fromX, fromY);
            double toX = x + Math.signum(corners[2 * i + 2] - x) * round;
            double toY = y + Math.signum(corners[2 * i + 3] - y) * round;
            path.quadTo(x, y, toX, toY);
        }
        path.lineTo(corners[2 * count - 2], corners[2 * count - 1]);
    }

    private static double length(int[] corners, int i) {
        return Math.abs(corners[2 * i] - corners[2 * i - 2]) + Math.abs(corners[2 * i + 1] - corners[2 * i - 1]);
    }
}
