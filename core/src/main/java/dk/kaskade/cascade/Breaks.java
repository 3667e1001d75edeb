package dk.kaskade.cascade;

/**
 * The expectations of a position's leader that break at the position, each in one of the sets.
 *
 * @param blocked     would not break if the position had not answered that something does not apply
 * @param lost        others, and nobody at or under the position carries anything they lead to
 * @param interrupted others, and somebody under it does: the thread passes the position by
 */
public record Breaks(ExpectationSet blocked, ExpectationSet lost, ExpectationSet interrupted) {
    static final Breaks NONE = new Breaks(ExpectationSet.EMPTY, ExpectationSet.EMPTY, ExpectationSet.EMPTY);

    /** All that break here. */
    public ExpectationSet all() {
        return blocked.union(lost).union(interrupted);
    }
}
