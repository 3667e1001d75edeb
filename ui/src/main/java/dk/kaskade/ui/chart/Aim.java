package dk.kaskade.ui.chart;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;
import static dk.kaskade.ui.layout.Measures.ROW_PITCH;
import static dk.kaskade.ui.layout.Measures.SUBTREE_GAP;

import dk.kaskade.ui.layout.Layout;

/**
 * What a point of the chart means to what is dragged: under a card, or between two siblings.
 *
 * @param card negative on empty ground
 */
record Aim(int card, Drag.Side side) {
    /** So much of a card at each side means the gap beside it. */
    private static final double SHARE = 0.22;

    static Aim at(double x, double y, ChartState state, Drag drag) {
        int card = state.grid().at(x, y);
        Layout layout = state.scene().layout();
        if (card < 0) {
            return between(x, y, state, drag);
        }
        if (!drag.isAmongSiblings(card)) {
            return new Aim(card, Drag.Side.UNDER);
        }
        double way = layout.hangs(card) ? (y - layout.y(card)) / CARD_HEIGHT : (x - layout.x(card)) / CARD_WIDTH;
        if (way < SHARE) {
            return new Aim(card, Drag.Side.BEFORE);
        }
        return new Aim(card, way > 1 - SHARE ? Drag.Side.BEHIND : Drag.Side.UNDER);
    }

    /** In the gap beside a sibling. */
    private static Aim between(double x, double y, ChartState state, Drag drag) {
        int gap = ROW_PITCH - CARD_HEIGHT;
        for (int[] step : new int[][] {{0, gap}, {SUBTREE_GAP, 0}, {0, -gap}, {-SUBTREE_GAP, 0}}) {
            int card = state.grid().at(x + step[0], y + step[1]);
            boolean along = card >= 0 && state.scene().layout().hangs(card) == (step[1] != 0);
            if (along && drag.isAmongSiblings(card)) {
                return new Aim(card, step[0] + step[1] > 0 ? Drag.Side.BEFORE : Drag.Side.BEHIND);
            }
        }
        return new Aim(CardGrid.NONE, Drag.Side.UNDER);
    }
}
