package dk.kaskade.ui.matrix;

import dk.kaskade.ui.session.Topic;

/**
 * What stands in one column.
 *
 * @param group        what it stands under: a role's plural, or empty
 * @param level        of that role; 0 for every leader and where there is no group
 * @param expectations numbers into the framework's expectations; exactly one where the column is an expectation
 */
record MatrixColumn(Topic topic, String title, String group, int level, int[] expectations) {
    /** The expectation, of a column that is one. */
    int expectation() {
        return expectations[0];
    }
}
