package dk.kaskade.ui.list;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an organisation is shown, and in which order.
 *
 * @param folded positions whose branches are hidden
 * @param filter words that a row must have, all of them; empty = everything is shown
 * @param order  the column it is sorted by, none = the order of the chain
 * @param place  where a new position is about to be typed, none = nowhere
 */
record Shown(
        Set<String> folded,
        String filter,
        @Nullable Order order,
        @Nullable Place place) {
    static final Shown ALL = new Shown(Set.of(), "", null, null);

    /** A column and a direction. */
    record Order(Column column, boolean descending) {}

    Shown {
        folded = Set.copyOf(folded);
    }

    Shown withFolded(Set<String> next) {
        return new Shown(next, filter, order, place);
    }

    Shown withFilter(String next) {
        return new Shown(folded, next.strip().toLowerCase(Locale.ROOT), order, place);
    }

    Shown withOrder(@Nullable Order next) {
        return new Shown(folded, filter, next, next == null ? place : null);
    }

    Shown withPlace(@Nullable Place next) {
        return new Shown(folded, filter, order, next);
    }

    boolean filtered() {
        return !filter.isEmpty();
    }
}
