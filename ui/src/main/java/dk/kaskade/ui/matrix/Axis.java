package dk.kaskade.ui.matrix;

/** What stands in the columns. */
enum Axis {
    /** One column for each expectation, grouped by role: cells can be answered. */
    EXPECTATIONS,
    THREADS,
    THEMES
}
