package dk.kaskade.comparison.sheets;

/** For whom a comparison is. */
public enum Audience {
    /** For others too: what is made of few leaders' answers is withheld, and no position is named behind a figure. */
    ANYBODY,
    /** For the municipality's own use: everything is told, positions by their ids. */
    WITHIN
}
