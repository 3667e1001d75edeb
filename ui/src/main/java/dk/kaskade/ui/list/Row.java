package dk.kaskade.ui.list;

/**
 * A row of the list.
 *
 * @param position its number in the chain; {@link #NEW} for the row of a position that is about to be typed
 * @param depth    how far it is indented
 * @param parent   it has others under it
 * @param folded   and those are hidden
 * @param passes   it passes the filter; others are only there to show the way to it
 */
record Row(int position, int depth, boolean parent, boolean folded, boolean passes) {
    static final int NEW = -1;

    boolean isNew() {
        return position == NEW;
    }
}
