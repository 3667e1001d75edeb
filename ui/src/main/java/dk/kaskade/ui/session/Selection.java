package dk.kaskade.ui.session;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is selected, as ids that survive every edit.
 *
 * @param positions in the order they were picked; the last is the one that a single view shows
 */
public record Selection(Set<String> positions) {
    public static final Selection NONE = new Selection(Set.of());

    public Selection {
        positions = Collections.unmodifiableSet(new LinkedHashSet<>(positions));
    }

    public static Selection of(List<String> positions) {
        return new Selection(new LinkedHashSet<>(positions));
    }

    public static Selection of(String position) {
        return new Selection(Set.of(position));
    }

    public boolean isEmpty() {
        return positions.isEmpty();
    }

    /** The position that a view of one position shows: the one picked last. */
    public Optional<String> lead() {
        return positions.stream().reduce((first, second) -> second);
    }
}
