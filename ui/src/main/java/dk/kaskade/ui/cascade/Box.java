package dk.kaskade.ui.cascade;

import java.util.List;

/**
 * One position, or several under one leader that nobody reports to and that answer alike.
 *
 * @param leader    the box above, {@link #NONE} for the start
 * @param column    the lane it stands in, from 0
 * @param positions numbers in the chain
 * @param carrying  how many in it and under it carry something of what is followed
 */
record Box(int leader, int column, State state, Why why, List<Integer> positions, int carrying) {
    static final int NONE = -1;

    /** What became of what is followed. */
    enum State {
        CARRIES,
        /** It goes through untouched to those below. */
        PASSES,
        /** The leader handed it out, and here it is not taken on. */
        BREAKS,
        /** The leader has nothing to hand on: it ends there by its text. */
        ENDS,
        /** It ended further up. */
        BEYOND
    }

    /** Why it breaks. */
    enum Why {
        NOTHING,
        /** No role here carries it. */
        ROLE,
        /** The position answered that it does not apply. */
        ANSWER,
        NO_ROLE
    }

    int first() {
        return positions.get(0);
    }

    int size() {
        return positions.size();
    }

    /** The same under a box that has another number now. */
    Box under(int newLeader) {
        return new Box(newLeader, column, state, why, positions, carrying);
    }

    boolean reached() {
        return state == State.CARRIES || state == State.PASSES;
    }
}
