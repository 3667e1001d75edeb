package dk.kaskade.ui.paint;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The lines from one leader to those below, put together from stretches: each straight one is a thin filled box and each
 * bend a small curve, which takes a tenth of the time of one path that spans the window.
 */
final class Junction {
    /** Lines run in the middle of a pixel, so that at 100 % they are not blurred over two. */
    private static final double CRISP = 0.5;

    private final Pen pen;
    private final Color color;
    private final double width;
    private final double bend;
    private final double half;

    private boolean anyBus;
    private int stemX;
    private int stemTop;
    private int busY;
    private int busLeft;
    private int busRight;
    private boolean anyTrunk;
    private int trunkX;
    private int trunkTop;
    private int trunkBottom;
    private boolean fromBus;

    Junction(Pen pen, Color color, double width, double bend) {
        this.pen = pen;
        this.color = color;
        this.width = width;
        this.bend = bend;
        half = width / 2;
    }

    /** One more line, by its corners; cards of one trunk come one after the other, in any order. */
    void add(int[] corners, int count, boolean fromLeader) {
        if (count == 2) {
            upright(corners[0], corners[1], corners[3]);
        } else if (fromLeader) {
            hang(corners[2], corners[1], corners[3], corners[4], false);
        } else {
            bus(corners);
            if (count == 5) {
                hang(corners[4], corners[3], corners[7], corners[8], true);
            } else {
                drop(corners[4], corners[7]);
            }
        }
    }

    private void bus(int[] corners) {
        int x = corners[4];
        if (!anyBus) {
            anyBus = true;
            stemX = corners[0];
            stemTop = corners[1];
            busY = corners[3];
            busLeft = stemX;
            busRight = stemX;
        }
        busLeft = Math.min(busLeft, x);
        busRight = Math.max(busRight, x);
    }

    private void drop(int x, int bottom) {
        int side = Integer.signum(stemX - x);
        curve(x, busY + bend, x, busY, x + side * bend, busY);
        upright(x, busY + bend, bottom);
    }

    private void hang(int x, int top, int middle, int right, boolean bus) {
        if (!anyTrunk || x != trunkX) {
            flushTrunk();
            anyTrunk = true;
            trunkX = x;
            trunkTop = top;
            trunkBottom = middle;
            fromBus = bus;
        }
        trunkBottom = Math.max(trunkBottom, middle);
        curve(x, middle - bend, x, middle, x + bend, middle);
        level(x + bend, right, middle);
    }

    /** Draws what is shared by all that were added, and begins anew. */
    void flush() {
        flushTrunk();
        if (anyBus) {
            anyBus = false;
            upright(stemX, stemTop, busY - bend);
            if (busLeft < stemX) {
                curve(stemX, busY - bend, stemX, busY, stemX - bend, busY);
            }
            if (busRight > stemX) {
                curve(stemX, busY - bend, stemX, busY, stemX + bend, busY);
            }
            level(busLeft + (busLeft < stemX ? bend : 0), stemX - (busLeft < stemX ? bend : 0), busY);
            level(stemX + (busRight > stemX ? bend : 0), busRight - (busRight > stemX ? bend : 0), busY);
            if (busLeft < stemX && busRight > stemX) {
                level(stemX - bend, stemX + bend, busY);
            }
        }
    }

    private void flushTrunk() {
        if (!anyTrunk) {
            return;
        }
        anyTrunk = false;
        double from = trunkTop;
        if (fromBus) {
            int side = Integer.signum(stemX - trunkX);
            curve(trunkX, busY + bend, trunkX, busY, trunkX + side * bend, busY);
            from = busY + bend;
        }
        upright(trunkX, from, trunkBottom - bend);
    }

    private void upright(double x, double top, double bottom) {
        if (bottom > top) {
            pen.fill(new Rectangle2D.Double(x + CRISP - half, top, width, bottom - top), color);
        }
    }

    private void level(double left, double right, double y) {
        if (right > left) {
            pen.fill(new Rectangle2D.Double(left, y + CRISP - half, right - left, width), color);
        }
    }

    private void curve(double x1, double y1, double cornerX, double cornerY, double x2, double y2) {
        if (bend > 0) {
            Path2D curve = new Path2D.Double();
            curve.moveTo(x1 + CRISP, y1 + CRISP);
            curve.quadTo(cornerX + CRISP, cornerY + CRISP, x2 + CRISP, y2 + CRISP);
            pen.draw(curve, color, Pen.Line.flat(width));
        }
    }
}
