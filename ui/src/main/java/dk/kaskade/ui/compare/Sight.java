package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands side by side at one moment. Immutable.
 *
 * @param columns    in the order of the figures of each row
 * @param comparison of just these
 */
record Sight(List<Column> columns, Comparison comparison) {
    static final Sight NOTHING = new Sight(List.of(), new Comparison.Columns().comparison());

    /** So many can be drawn beside each other; more make a table. */
    static final int MOST_DRAWN = 10;

    /**
     * An organisation as it stands there.
     *
     * @param letter A, B, C ...; a number where there are more than letters are used for
     * @param stale  an edit has been made since
     */
    record Column(String letter, Choice choice, Digest digest, boolean stale) {}

    Sight {
        columns = List.copyOf(columns);
    }

    static Sight of(List<Seat> seats) {
        List<Column> columns = new ArrayList<>();
        Comparison.Columns figures = new Comparison.Columns();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            Digest digest = seat.digest();
            if (digest != null) {
                columns.add(new Column(letter(i), seat.choice(), digest, seat.isStale()));
                figures.add(digest.name(), digest.figures());
            }
        }
        return new Sight(columns, figures.comparison());
    }

    static String letter(int at) {
        return at < MOST_DRAWN ? String.valueOf((char) ('A' + at)) : String.valueOf(at + 1);
    }

    /** Whether there is anything to compare. */
    boolean isSideBySide() {
        return columns.size() > 1;
    }

    /** Whether there are too many to be drawn. */
    boolean isTableOnly() {
        return columns.size() > MOST_DRAWN;
    }
}
