package dk.kaskade.ui.cascade;

import dk.kaskade.chain.Chain;
import dk.kaskade.ui.cascade.Box.State;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import dk.kaskade.ui.paint.Pen.Line;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Paints the boxes of the lanes. */
final class BoxPainter {
    private static final double TITLE = 12;
    private static final double ASIDE = 10.5;
    private static final int MOST_SEGMENTS = 6;
    private static final double INSET = 17;
    private static final double MARGIN = 8;
    private static final double MARK = 16;
    /** What a second line may ask for: the tooltip has all of it. */
    private static final double MOST_ASIDE = 150;

    private final Pen pen;
    private final Palette palette;
    private final BoxWords words;
    private final Chain chain;

    BoxPainter(Pen pen, Palette palette, BoxWords words, Chain chain) {
        this.pen = pen;
        this.palette = palette;
        this.words = words;
        this.chain = chain;
    }

    /** How wide a box has to be for its title and most of what stands under it, with a mark at the right end. */
    static double width(String title, String aside) {
        double words = Math.max(
                Face.SEMIBOLD.width(title, TITLE) + MARK, Math.min(MOST_ASIDE, Face.REGULAR.width(aside, ASIDE)));
        return INSET + words + MARGIN + 1;
    }

    private Color color(Tint tint) {
        return palette.color(tint);
    }

    /** @param focused the keyboard is there */
    void paint(Box box, RoundRectangle2D place, boolean selected, boolean focused) {
        boolean pale = !box.reached() && box.state() != State.BREAKS;
        ground(box, place, selected, focused);
        if (pale) {
            pen.opacity(0.45);
        }
        strip(chain.level(box.first()), place);
        pen.opacity(1);
        double left = place.getX() + INSET;
        double right = place.getMaxX() - MARGIN - end(box, place);
        Tint title = box.state() == State.BREAKS ? Tint.GAP_TEXT : pale ? Tint.TEXT2 : Tint.TEXT;
        String aside = words.aside(box);
        double baseline = place.getCenterY() + (aside.isEmpty() ? 4.2 : -2.6);
        pen.text(
                Face.SEMIBOLD.fit(words.title(box), TITLE, right - left),
                left,
                baseline,
                Face.SEMIBOLD,
                TITLE,
                color(title));
        pen.text(
                Face.REGULAR.fit(aside, ASIDE, place.getMaxX() - MARGIN - left),
                left,
                place.getCenterY() + 12,
                Face.REGULAR,
                ASIDE,
                color(box.state() == State.BREAKS ? Tint.GAP_TEXT : Tint.TEXT2));
    }

    private void ground(Box box, RoundRectangle2D place, boolean selected, boolean focused) {
        boolean broken = box.state() == State.BREAKS;
        pen.fill(place, color(broken ? Tint.GAP_SOFT : box.reached() ? Tint.PANEL : Tint.CANVAS));
        if (selected || focused) {
            pen.draw(place, color(Tint.ACC), Line.solid(selected ? 2 : 1.5));
        } else if (box.state() == State.CARRIES) {
            pen.draw(place, color(Tint.LINE2), Line.solid(1));
        } else {
            pen.draw(place, color(broken ? Tint.GAP : Tint.LINE2), Line.dashed(1.2));
        }
    }

    private void strip(int level, RoundRectangle2D place) {
        boolean none = level == Chain.NO_LEVEL;
        int segments = none ? 1 : Math.max(1, Math.min(MOST_SEGMENTS, level));
        double height = 24;
        double segment = (height - 2 * (segments - 1)) / segments;
        for (int i = 0; i < segments; i++) {
            double y = place.getCenterY() - height / 2 + i * (segment + 2);
            pen.fill(
                    new RoundRectangle2D.Double(place.getX() + 7, y, 4.5, segment, 1.5, 1.5),
                    color(none ? Tint.TEXT3 : Tint.level(level)));
        }
    }

    /** Paints what stands at the right end and tells how much room it took. */
    private double end(Box box, RoundRectangle2D place) {
        double x = place.getMaxX() - 10;
        double y = place.getCenterY() - 6;
        if (box.state() == State.BREAKS) {
            halves(x - 4, y);
            return MARK;
        }
        if (box.state() == State.CARRIES && chain.reports(box.first()).length == 0) {
            Path2D tick = new Path2D.Double();
            tick.moveTo(x - 9, y + 0.5);
            tick.lineTo(x - 6, y + 3.5);
            tick.lineTo(x, y - 3.5);
            pen.draw(tick, color(Tint.PRACTISED), Line.solid(1.6));
            return MARK;
        }
        return 0;
    }

    /** The mark of a gap: two halves that do not meet. */
    private void halves(double x, double y) {
        for (int side = -1; side <= 1; side += 2) {
            Path2D half = new Path2D.Double();
            half.moveTo(x + side * 1.2, y - 5);
            half.lineTo(x + side * 5.6, y);
            half.lineTo(x + side * 1.2, y + 5);
            half.closePath();
            pen.fill(half, color(Tint.GAP));
        }
    }

    static boolean within(Rectangle2D clip, RoundRectangle2D place) {
        return clip.intersects(place.getX() - 3, place.getY() - 3, place.getWidth() + 6, place.getHeight() + 6);
    }
}
