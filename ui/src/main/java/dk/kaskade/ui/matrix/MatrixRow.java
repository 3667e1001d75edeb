package dk.kaskade.ui.matrix;

import java.util.List;
import java.util.Locale;

/**
 * A position as a row names it.
 *
 * @param number in the chain
 * @param holder who holds it; empty = vacant
 * @param roles  ids of its known roles
 * @param level  of its highest role; 0 without one
 * @param depth  steps under its top
 */
record MatrixRow(
        int number, String id, String title, String holder, String unit, List<String> roles, int level, int depth) {

    /** Whether every word stands in title, holder or unit. */
    boolean has(String words) {
        String told = (title + " " + holder + " " + unit).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!told.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
