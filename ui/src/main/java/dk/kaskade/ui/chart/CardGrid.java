package dk.kaskade.ui.chart;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;

import dk.kaskade.ui.layout.Layout;
import java.awt.Rectangle;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Finds the card at a point without walking through all of them: the drawing in squares, with the cards of each. */
final class CardGrid {
    static final int NONE = -1;

    private static final int SQUARE = 256;
    private static final int MOST_SQUARES = 1 << 20;

    private final Layout layout;
    private final int square;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final int[] cards;

    CardGrid(Layout layout) {
        this.layout = layout;
        int side = SQUARE;
        while ((layout.width() / side + 1L) * (layout.height() / side + 1L) > MOST_SQUARES) {
            side *= 2;
        }
        square = side;
        columns = layout.width() / square + 1;
        rows = layout.height() / square + 1;
        start = new int[columns * rows + 2];
        for (int i = 0; i < layout.drawn(); i++) {
            each(layout.drawn(i), at -> start[at + 2]++);
        }
        for (int i = 2; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        cards = new int[start[start.length - 1]];
        for (int i = 0; i < layout.drawn(); i++) {
            int card = layout.drawn(i);
            each(card, at -> cards[start[at + 1]++] = card);
        }
    }

    private void each(int card, IntConsumer action) {
        int right = Math.min(columns - 1, (layout.x(card) + CARD_WIDTH) / square);
        int bottom = Math.min(rows - 1, (layout.y(card) + CARD_HEIGHT) / square);
        for (int row = layout.y(card) / square; row <= bottom; row++) {
            for (int column = layout.x(card) / square; column <= right; column++) {
                action.accept(row * columns + column);
            }
        }
    }

    /** The card at a point of the chart, {@link #NONE} on empty ground. */
    int at(double x, double y) {
        if (x < 0 || y < 0) {
            return NONE;
        }
        int column = (int) x / square;
        int row = (int) y / square;
        if (column >= columns || row >= rows) {
            return NONE;
        }
        int at = row * columns + column;
        for (int i = start[at]; i < start[at + 1]; i++) {
            int left = layout.x(cards[i]);
            int top = layout.y(cards[i]);
            if (x >= left && x < left + CARD_WIDTH && y >= top && y < top + CARD_HEIGHT) {
                return cards[i];
            }
        }
        return NONE;
    }

    /** The cards that a rectangle touches. */
    BitSet touching(Rectangle area) {
        BitSet found = new BitSet();
        for (int i = 0; i < layout.drawn(); i++) {
            int card = layout.drawn(i);
            if (area.intersects(layout.x(card), layout.y(card), CARD_WIDTH, CARD_HEIGHT)) {
                found.set(card);
            }
        }
        return found;
    }
}
