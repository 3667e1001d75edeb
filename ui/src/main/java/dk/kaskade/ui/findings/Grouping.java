package dk.kaskade.ui.findings;

/** What the rows of a table stand under. */
enum Grouping {
    /** Nothing: one list. */
    NONE,
    /** The inspection that found them. */
    KIND,
    /** The leader under whom they were found. */
    LEADER,
    /** The red thread they are about. */
    THREAD
}
