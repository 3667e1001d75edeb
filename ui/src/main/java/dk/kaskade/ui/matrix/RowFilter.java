package dk.kaskade.ui.matrix;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which positions are shown.
 *
 * @param branch ids of the only ones; null = all
 * @param role   the only role; null = all
 * @param words  every one of which must be found
 */
record RowFilter(@Nullable Set<String> branch, @Nullable String role, String words) {
    static final RowFilter ALL = new RowFilter(null, null, "");

    boolean fits(MatrixRow row) {
        return (branch == null || branch.contains(row.id()))
                && (role == null || row.roles().contains(role))
                && (words.isBlank() || row.has(words));
    }
}
