package dk.kaskade.ui.paint;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;
import static dk.kaskade.ui.layout.Measures.ROW_PITCH;

import dk.kaskade.ui.layout.Layout;
import java.awt.Color;
import java.awt.geom.Path2D;

/**
 * The dashed way from where a position stood to where it stands: through the gap above both, then down beside the card. What
 * stands above where it stood is gone round at the side.
 */
final class MoveArrow {
    private static final int BEND = 6;
    private static final int BESIDE = 12;
    private static final int HEAD = 5;
    /** The least there is between two cards, one above the other. */
    private static final int GAP = ROW_PITCH - CARD_HEIGHT;

    private final int[] corners;
    private final boolean fromLeft;

    MoveArrow(Layout layout, int ghost, int card) {
        int ghostX = layout.x(ghost);
        boolean sameColumn = Math.abs(layout.x(card) - ghostX) < CARD_WIDTH;
        fromLeft = sameColumn || layout.x(card) > ghostX;
        int endX = fromLeft ? layout.x(card) - 1 : layout.x(card) + CARD_WIDTH + 1;
        int endY = layout.y(card) + CARD_HEIGHT / 2;
        int channel = fromLeft ? endX - BESIDE : endX + BESIDE;
        int middle = layout.y(ghost) + CARD_HEIGHT / 2;
        int over = Math.min(layout.y(ghost), layout.y(card)) - GAP / 2;
        if (layout.y(ghost) <= layout.y(card)) {
            int startX = ghostX + CARD_WIDTH / 2;
            int startY = middle - (int) (CardPainter.GHOST_HEIGHT / 2);
            corners = new int[] {startX, startY, startX, over, channel, over, channel, endY, endX, endY};
        } else if (sameColumn) {
            int beside = Math.min(ghostX - BESIDE, channel);
            corners = new int[] {ghostX, middle, beside, middle, beside, endY, endX, endY};
        } else {
            int startX = fromLeft ? ghostX + CARD_WIDTH : ghostX;
            int beside = fromLeft ? startX + BESIDE / 2 : startX - BESIDE / 2;
            corners =
                    new int[] {startX, middle, beside, middle, beside, over, channel, over, channel, endY, endX, endY};
        }
    }

    /** x and y of each corner in turn. */
    int[] corners() {
        return corners.clone();
    }

    void paint(Pen pen, Palette palette, double zoom) {
        Color ink = palette.color(CardChange.GHOST.ink());
        Path2D way = new Path2D.Double();
        LinePainter.append(way, corners, corners.length / 2, BEND);
        pen.draw(way, ink, Pen.Line.dashed(Math.max(1.4, 1 / zoom)));
        double x = corners[corners.length - 2];
        double y = corners[corners.length - 1];
        double back = (fromLeft ? -HEAD : HEAD) * Math.max(1, 0.6 / zoom);
        Path2D head = new Path2D.Double();
        head.moveTo(x + back, y - Math.abs(back));
        head.lineTo(x, y);
        head.lineTo(x + back, y + Math.abs(back));
        pen.draw(head, ink, Pen.Line.solid(Math.max(1.6, 1 / zoom)));
    }
}
