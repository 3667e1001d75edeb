package dk.kaskade.ui.chart;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartScene;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;

/** What is only thought of, drawn among the cards: the place somebody would come to, a line on its way, a line chosen. */
final class Sketch {
    private static final double RADIUS = 7;

    private final Pen pen;
    private final Palette palette;
    private final ChartScene scene;
    private final double zoom;

    /** @param zoom how large one of the chart's pixels is on the screen: lines are no thinner than can be seen */
    Sketch(Pen pen, Palette palette, ChartScene scene, double zoom) {
        this.pen = pen;
        this.palette = palette;
        this.scene = scene;
        this.zoom = zoom;
    }

    private double width(double usual) {
        return Math.max(usual, 1.2 / zoom);
    }

    void place(Overlay.Place place, Rectangle seen) {
        if (place.card() >= scene.model().size() || !scene.layout().isVisible(place.card())) {
            return;
        }
        if (place.side() == Drag.Side.UNDER) {
            under(NewPlace.under(scene.layout(), place.card(), seen), place.title());
        } else {
            double[] ends = NewPlace.gap(scene.layout(), place.card(), place.side() == Drag.Side.BEHIND);
            Path2D stroke = new Path2D.Double();
            stroke.moveTo(ends[0], ends[1]);
            stroke.lineTo(ends[2], ends[3]);
            pen.draw(stroke, palette.color(Tint.ACC), Pen.Line.solid(width(3)));
        }
    }

    private void under(NewPlace place, String title) {
        pen.draw(place.way(), palette.color(Tint.ACC), Pen.Line.solid(width(2)));
        Rectangle at = place.card();
        RoundRectangle2D box = new RoundRectangle2D.Double(
                at.x + 0.5, at.y + 0.5, CARD_WIDTH - 1.0, CARD_HEIGHT - 1.0, 2 * RADIUS, 2 * RADIUS);
        pen.fill(box, palette.color(Tint.ACC_SOFT));
        pen.draw(box, palette.color(Tint.ACC), Pen.Line.dashed(width(1.5)));
        double size = Math.max(12, 9 / zoom);
        String words = Face.SEMIBOLD.fit(title, size, CARD_WIDTH - 24.0);
        pen.text(
                words,
                at.x + 14.0,
                at.y + CARD_HEIGHT / 2.0 + size * 0.36,
                Face.SEMIBOLD,
                size,
                palette.color(Tint.ACC));
    }

    void rubber(Overlay.Rubber rubber, Point2D to) {
        Layout layout = scene.layout();
        Tint tint = rubber.allowed() ? Tint.ACC : Tint.ERROR;
        for (int card = rubber.from().nextSetBit(0);
                card >= 0;
                card = rubber.from().nextSetBit(card + 1)) {
            if (layout.isVisible(card)) {
                double side = to.getX() < layout.x(card) + CARD_WIDTH / 2.0 ? 0 : CARD_WIDTH;
                Path2D way = new Path2D.Double();
                way.moveTo(layout.x(card) + side, layout.y(card) + CARD_HEIGHT / 2.0);
                way.lineTo(to.getX(), to.getY());
                pen.draw(way, palette.color(tint), Pen.Line.dotted(width(2)));
            }
        }
    }

    /** A dotted line that is there, chosen: over the one that the chart draws. */
    void line(int[] ends) {
        if (ends.length < 2) {
            return;
        }
        int[] way = scene.dottedWay(ends[0], ends[1]);
        if (way.length < 4) {
            return;
        }
        Path2D path = new Path2D.Double();
        path.moveTo(way[0], way[1]);
        for (int i = 2; i + 1 < way.length; i += 2) {
            path.lineTo(way[i], way[i + 1]);
        }
        pen.opacity(0.25);
        pen.draw(path, palette.color(Tint.ACC), Pen.Line.solid(width(6)));
        pen.opacity(1);
        pen.draw(path, palette.color(Tint.ACC), Pen.Line.dotted(width(2)));
    }
}
