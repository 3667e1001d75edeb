package dk.kaskade.ui.chart;

/** A line of a card that can be typed over. */
public enum CardLine {
    TITLE(3, 20, 12),
    HOLDER(21, 18, 11);

    /** Where the line's field stands on the card, how high it is and how large its letters are, in pixels at 100 %. */
    final int top;

    final int height;
    final int size;

    CardLine(int top, int height, int size) {
        this.top = top;
        this.height = height;
        this.size = size;
    }
}
