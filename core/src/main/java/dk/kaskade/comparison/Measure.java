package dk.kaskade.comparison;

/** What a figure's value counts. */
public enum Measure {
    /** A whole number. */
    COUNT,
    DECIMAL,
    /** 0 to 1, told in percent. */
    SHARE,
    /** In each 100 leaders, with one decimal. */
    PER_HUNDRED
}
