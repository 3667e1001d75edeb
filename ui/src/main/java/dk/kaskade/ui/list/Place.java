package dk.kaskade.ui.list;

import org.jspecify.annotations.Nullable;

/**
 * A place in the chain.
 *
 * @param leader whom one reports to there, none = at the top
 * @param behind the sibling directly before, none = the first place
 */
record Place(@Nullable String leader, @Nullable String behind) {
    static final Place TOP = new Place(null, null);
}
