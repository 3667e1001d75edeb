package dk.kaskade.ui.chart;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * Which part of the chart is seen: a chart's point times zoom, moved by x and y, is a point of the window.
 *
 * @param zoom window pixels for one of the chart's at 100 %
 */
record Camera(double zoom, double x, double y) {
    static final double NEAREST = 4;
    static final double FARTHEST = 0.01;
    static final Camera START = new Camera(1, 0, 0);

    private static final double MARGIN = 20;
    /** Less than this nobody sees, and what was fitted shall not count as moved by it. */
    private static final double UNSEEN = 0.5;

    /** Shows all of a drawing as large as it fits, but no larger than {@code most}, in the middle and near the top. */
    static Camera fitting(double width, double height, double viewWidth, double viewHeight, double most) {
        double roomX = Math.max(1, viewWidth - 2 * MARGIN);
        double roomY = Math.max(1, viewHeight - 2 * MARGIN);
        double fit = Math.min(roomX / Math.max(1, width), roomY / Math.max(1, height));
        double zoom = Math.max(FARTHEST, Math.min(most, fit));
        double x = (viewWidth - width * zoom) / 2;
        double y = Math.max(MARGIN, Math.min((viewHeight - height * zoom) / 2, 2.5 * MARGIN));
        return new Camera(zoom, x, y);
    }

    AffineTransform transform() {
        return new AffineTransform(zoom, 0, 0, zoom, x, y);
    }

    Point2D toChart(double viewX, double viewY) {
        return new Point2D.Double((viewX - x) / zoom, (viewY - y) / zoom);
    }

    /** The chart's part that a window of this size shows, rounded outwards. */
    Rectangle seen(int viewWidth, int viewHeight) {
        Point2D from = toChart(0, 0);
        Point2D to = toChart(viewWidth, viewHeight);
        int left = (int) Math.floor(from.getX());
        int top = (int) Math.floor(from.getY());
        return new Rectangle(left, top, (int) Math.ceil(to.getX()) - left, (int) Math.ceil(to.getY()) - top);
    }

    Camera panned(double dx, double dy) {
        return new Camera(zoom, x + dx, y + dy);
    }

    /** Zooms so that what is at this point of the window stays there. */
    Camera zoomedAt(double factor, double viewX, double viewY) {
        double next = Math.max(FARTHEST, Math.min(NEAREST, zoom * factor));
        double used = next / zoom;
        return new Camera(next, viewX - (viewX - x) * used, viewY - (viewY - y) * used);
    }

    /** Brings the middle of a part of the chart to the middle of the window. */
    Camera centredOn(Rectangle part, double viewWidth, double viewHeight) {
        return new Camera(zoom, viewWidth / 2 - part.getCenterX() * zoom, viewHeight / 2 - part.getCenterY() * zoom);
    }

    /** Moves no more than it takes to see a part of the chart whole; a part larger than the window shows its beginning. */
    Camera showing(Rectangle part, double viewWidth, double viewHeight) {
        double dx = shift(part.x * zoom + x, part.width * zoom, viewWidth);
        double dy = shift(part.y * zoom + y, part.height * zoom, viewHeight);
        return Math.abs(dx) < UNSEEN && Math.abs(dy) < UNSEEN ? this : panned(dx, dy);
    }

    private static double shift(double from, double length, double room) {
        if (from < MARGIN || length + 2 * MARGIN > room) {
            return from < MARGIN || from + length > room - MARGIN ? MARGIN - from : 0;
        }
        return Math.min(0, room - MARGIN - from - length);
    }

    /** Keeps some of a drawing in the window, however far somebody scrolls. */
    Camera within(double width, double height, double viewWidth, double viewHeight) {
        double keep = 80;
        double left = Math.max(keep - width * zoom, Math.min(viewWidth - keep, x));
        double top = Math.max(keep - height * zoom, Math.min(viewHeight - keep, y));
        return new Camera(zoom, left, top);
    }

    /** Part of the way to another camera: 0 = here, 1 = there. */
    Camera towards(Camera other, double way) {
        if (way >= 1) {
            return other;
        }
        double between = zoom * Math.pow(other.zoom / zoom, way);
        return new Camera(between, x + (other.x - x) * way, y + (other.y - y) * way);
    }
}
