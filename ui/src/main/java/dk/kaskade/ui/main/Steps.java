package dk.kaskade.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places in the order in which they were seen, as a value; one of them is the present one.
 *
 * @param at the present place in the list; -1 where there is none
 */
record Steps<P>(List<P> places, int at) {
    static final int MOST = 100;

    Steps {
        places = List.copyOf(places);
    }

    static <P> Steps<P> none() {
        return new Steps<>(List.of(), -1);
    }

    Optional<P> present() {
        return at < 0 ? Optional.empty() : Optional.of(places.get(at));
    }

    boolean canGoBack() {
        return at > 0;
    }

    boolean canGoForward() {
        return at < places.size() - 1;
    }

    Steps<P> back() {
        return canGoBack() ? new Steps<>(places, at - 1) : this;
    }

    Steps<P> forward() {
        return canGoForward() ? new Steps<>(places, at + 1) : this;
    }

    /** After another place was reached: what lay ahead is forgotten, and so is the oldest of too many. */
    Steps<P> at(P place) {
        if (present().filter(place::equals).isPresent()) {
            return this;
        }
        List<P> seen = new ArrayList<>(places.subList(0, at + 1));
        seen.add(place);
        List<P> kept = seen.subList(Math.max(0, seen.size() - MOST), seen.size());
        return new Steps<>(kept, kept.size() - 1);
    }

    /** With another place in the present one's stead. */
    Steps<P> instead(P place) {
        List<P> changed = new ArrayList<>(places);
        changed.set(at, place);
        return new Steps<>(changed, at);
    }
}
