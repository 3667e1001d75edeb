package dk.kaskade.cascade;

/**
 * All of a position that a travelling expectation meets. Positions of one stance do the same with what reaches them, so
 * the cascade remembers by stance.
 *
 * @param own   what it carries
 * @param level its highest level
 * @param low   its lowest level
 */
record Stance(ExpectationSet own, int level, int low) {}
