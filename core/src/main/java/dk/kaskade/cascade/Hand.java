package dk.kaskade.cascade;

/**
 * What has come to a position of something that travels.
 *
 * @param held     the set S there; empty = it ended above
 * @param byItself S is there by the position's own hand; otherwise it merely goes through
 */
record Hand(ExpectationSet held, boolean byItself) {
    static final Hand EMPTY = new Hand(ExpectationSet.EMPTY, false);

    /** True where the position itself carries something of it. */
    boolean counts() {
        return byItself && !held.isEmpty();
    }
}
