package dk.kaskade.ui.chart;

import dk.kaskade.ui.layout.Layout;

/** Where a key leads from a card, along the chain as it is drawn. */
enum Walk {
    /** To the leader. */
    UP,
    /** To the first report; from a card that hangs and has none, to the next one below. */
    DOWN,
    /** To the sibling before and after. */
    PREVIOUS,
    NEXT,
    /** To the top of the chain that the card is in. */
    HOME;

    /** The card that this leads to; the same one where there is no further way; -1 where nothing is drawn. */
    int from(Layout layout, int card) {
        if (layout.drawn() == 0) {
            return -1;
        }
        if (card < 0 || !layout.isVisible(card)) {
            return firstRoot(layout);
        }
        return switch (this) {
            case HOME -> top(layout, card);
            case UP -> leader(layout, card);
            case DOWN -> down(layout, card);
            case PREVIOUS -> sibling(layout, card, -1);
            default -> sibling(layout, card, 1);
        };
    }

    private static int firstRoot(Layout layout) {
        int first = layout.drawn(0);
        for (int i = 1; i < layout.drawn() && !layout.isDrawnBelow(layout.drawn(i)); i++) {
            first = Math.min(first, layout.drawn(i));
        }
        return first;
    }

    private static int top(Layout layout, int card) {
        int at = card;
        while (layout.isDrawnBelow(at)) {
            at = layout.parent(at);
        }
        return at;
    }

    private static int leader(Layout layout, int card) {
        int leader = layout.parent(card);
        return leader >= 0 && layout.isVisible(leader) ? leader : card;
    }

    private static int down(Layout layout, int card) {
        int first = firstReport(layout, card);
        if (first >= 0) {
            return first;
        }
        return layout.hangs(card) ? sibling(layout, card, 1) : card;
    }

    private static int firstReport(Layout layout, int card) {
        int first = -1;
        for (int i = 0; i < layout.drawn(); i++) {
            int other = layout.drawn(i);
            if (layout.parent(other) == card && layout.isDrawnBelow(other) && (first < 0 || other < first)) {
                first = other;
            }
        }
        return first;
    }

    /** In the organisation's order, whatever the drawing's. */
    private static int sibling(Layout layout, int card, int step) {
        int best = card;
        for (int i = 0; i < layout.drawn(); i++) {
            int other = layout.drawn(i);
            boolean beyond = Integer.signum(other - card) == step;
            boolean nearer = best == card || (other - best) * step < 0;
            if (beyond && nearer && isSibling(layout, card, other)) {
                best = other;
            }
        }
        return best;
    }

    private static boolean isSibling(Layout layout, int card, int other) {
        return layout.isDrawnBelow(card) ? layout.parent(other) == layout.parent(card) : !layout.isDrawnBelow(other);
    }
}
