package dk.kaskade.ui.paper;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartPainter;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * A small sign on a card's edge that tells on which page its branch goes on, or comes from.
 *
 * @param place in the chart's pixels
 * @param page  the number of the other page, from 0
 */
record Sign(String text, Rectangle2D place, int page) {
    private static final double SIZE = ChartPainter.SMALLEST_ON_PAPER;
    private static final double HEIGHT = 14;
    /** So far its middle is outside the card, so that it covers no words. */
    private static final double OUT = 3;

    /** At the lower edge of a card that stands there: the branch goes on elsewhere. */
    static Sign to(String text, double x, double y, int page) {
        return new Sign(text, place(x + CARD_WIDTH - 8 - width(text), y + CARD_HEIGHT + OUT, text), page);
    }

    /** At the upper edge of a card that stands there: it is known from elsewhere. */
    static Sign from(String text, double x, double y, int page) {
        return new Sign(text, place(x + 14, y - OUT, text), page);
    }

    private static Rectangle2D place(double x, double middle, String text) {
        return new Rectangle2D.Double(x, middle - HEIGHT / 2, width(text), HEIGHT);
    }

    private static double width(String text) {
        return Face.SEMIBOLD.width(text, SIZE) + 12;
    }

    void paint(Pen pen, Palette palette) {
        RoundRectangle2D box = new RoundRectangle2D.Double(
                place.getX(), place.getY(), place.getWidth(), place.getHeight(), HEIGHT, HEIGHT);
        pen.fill(box, palette.color(Tint.ACC_SOFT));
        pen.draw(box, palette.color(Tint.ACC), Pen.Line.solid(0.8));
        pen.begin(text);
        pen.text(
                text, place.getX() + 6, place.getCenterY() + SIZE * 0.36, Face.SEMIBOLD, SIZE, palette.color(Tint.ACC));
        pen.end();
    }
}
