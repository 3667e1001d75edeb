package dk.kaskade.ui.paint;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;
import static dk.kaskade.ui.layout.Measures.LEVEL_GAP;

import dk.kaskade.ui.layout.Layout;
import java.awt.Color;
import java.awt.geom.Path2D;

/** The dashed way from where a position stood to where it stands: through the gap above both, then down beside the card. */
final class MoveArrow {
    private static final int BEND = 6;
    private static final int BESIDE = 12;
    private static final int HEAD = 5;

    private final int[] corners;
    private final boolean fromLeft;

    MoveArrow(Layout layout, int ghost, int card) {
        int startX = layout.x(ghost) + CARD_WIDTH / 2;
        int startY = layout.y(ghost) + (int) ((CARD_HEIGHT - CardPainter.GHOST_HEIGHT) / 2);
        fromLeft = layout.x(card) + CARD_WIDTH / 2 >= startX;
        int endX = fromLeft ? layout.x(card) - 1 : layout.x(card) + CARD_WIDTH + 1;
        int endY = layout.y(card) + CARD_HEIGHT / 2;
        int channel = fromLeft ? endX - BESIDE : endX + BESIDE;
        int over = Math.min(startY, layout.y(card)) - LEVEL_GAP / 3;
        corners = new int[] {startX, startY, startX, over, channel, over, channel, endY, endX, endY};
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
