package dk.kaskade.ui.compare;

import java.util.List;

/**
 * A figure that can be asked what it is and who is behind it.
 *
 * @param key       the same for the same figure after every edit
 * @param column    whose figure, as a place among the columns of the sight
 * @param title     what is counted
 * @param value     in words
 * @param why       what it counts, how, and why it matters
 * @param among     of how many, in words; empty where that says nothing
 * @param positions ids of the positions behind it
 */
record Spot(String key, int column, String title, String value, String why, String among, List<String> positions) {
    Spot {
        positions = List.copyOf(positions);
    }

    boolean isSame(Spot other) {
        return key.equals(other.key) && column == other.column;
    }
}
