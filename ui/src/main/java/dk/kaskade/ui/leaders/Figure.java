package dk.kaskade.ui.leaders;

/**
 * How far a leader has come, at the end of its row: so many of a whole, or only so many.
 *
 * @param whole 0 where there is no whole to be reached
 */
public record Figure(int done, int whole) {
    public static final Figure NONE = new Figure(0, 0);

    /** Nothing to tell. */
    public boolean isEmpty() {
        return done == 0 && whole == 0;
    }

    /** All of the whole. */
    public boolean isFull() {
        return whole > 0 && done >= whole;
    }

    /** The figure as it stands in a row: 7/15, or 3. */
    public String text() {
        return isEmpty() ? "" : whole > 0 ? done + "/" + whole : Integer.toString(done);
    }
}
