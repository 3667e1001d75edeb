package dk.kaskade.ui.chart;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;
import static dk.kaskade.ui.layout.Measures.INDENT;
import static dk.kaskade.ui.layout.Measures.LEVEL_GAP;
import static dk.kaskade.ui.layout.Measures.ROW_PITCH;
import static dk.kaskade.ui.layout.Measures.SUBTREE_GAP;
import static dk.kaskade.ui.layout.Measures.TRUNK;

import dk.kaskade.ui.layout.Layout;
import java.awt.Rectangle;
import java.awt.geom.Path2D;

/**
 * Where a card would come to stand, roughly: behind the last report of its new leader, else right below the leader. The rest of the
 * chart stays as it is until the card is let go.
 *
 * @param card its place, in the chart's pixels
 * @param way  the line from the leader to it
 */
record NewPlace(Rectangle card, Path2D way) {

    static NewPlace under(Layout layout, int leader, Rectangle seen) {
        int last = lastReport(layout, leader);
        Rectangle below = card(layout.x(leader) + INDENT, layout.y(leader) + ROW_PITCH);
        if (last < 0) {
            return new NewPlace(below, hanging(layout, leader, below));
        }
        boolean hangs = layout.hangs(last);
        Rectangle behind = hangs
                ? card(layout.x(last), layout.branchBottom(last) + ROW_PITCH - CARD_HEIGHT)
                : card(layout.branchRight(last) + SUBTREE_GAP, layout.y(last));
        if (!seen.contains(behind)) {
            return new NewPlace(below, hanging(layout, leader, below));
        }
        return new NewPlace(behind, hangs ? hanging(layout, leader, behind) : dropping(layout, leader, behind));
    }

    private static Rectangle card(int x, int y) {
        return new Rectangle(x, y, CARD_WIDTH, CARD_HEIGHT);
    }

    private static int lastReport(Layout layout, int leader) {
        int last = -1;
        for (int i = 0; i < layout.drawn(); i++) {
            int card = layout.drawn(i);
            if (layout.parent(card) == leader && layout.isDrawnBelow(card)) {
                boolean later = last < 0
                        || layout.y(card) > layout.y(last)
                        || layout.y(card) == layout.y(last) && layout.x(card) > layout.x(last);
                last = later ? card : last;
            }
        }
        return last;
    }

    private static Path2D hanging(Layout layout, int leader, Rectangle card) {
        int trunk = card.x - INDENT + TRUNK;
        Path2D way = new Path2D.Double();
        way.moveTo(trunk, layout.y(leader) + CARD_HEIGHT);
        way.lineTo(trunk, card.y + CARD_HEIGHT / 2.0);
        way.lineTo(card.x, card.y + CARD_HEIGHT / 2.0);
        return way;
    }

    private static Path2D dropping(Layout layout, int leader, Rectangle card) {
        double bus = card.y - LEVEL_GAP / 2.0;
        Path2D way = new Path2D.Double();
        way.moveTo(layout.x(leader) + CARD_WIDTH / 2.0, layout.y(leader) + CARD_HEIGHT);
        way.lineTo(layout.x(leader) + CARD_WIDTH / 2.0, bus);
        way.lineTo(card.getCenterX(), bus);
        way.lineTo(card.getCenterX(), card.y);
        return way;
    }

    /** The stroke at the side of a card where something would be put in: x, y, x, y. */
    static double[] gap(Layout layout, int card, boolean behind) {
        double x = layout.x(card);
        double y = layout.y(card);
        if (layout.hangs(card)) {
            double at =
                    behind ? y + CARD_HEIGHT + (ROW_PITCH - CARD_HEIGHT) / 2.0 : y - (ROW_PITCH - CARD_HEIGHT) / 2.0;
            return new double[] {x, at, x + CARD_WIDTH, at};
        }
        double at = behind ? x + CARD_WIDTH + SUBTREE_GAP / 2.0 : x - SUBTREE_GAP / 2.0;
        return new double[] {at, y, at, y + CARD_HEIGHT};
    }
}
