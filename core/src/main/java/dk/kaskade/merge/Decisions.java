package dk.kaskade.merge;

import dk.kaskade.difference.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides member by member, and remembers what could not be decided without asking. */
final class Decisions {
    private final Set<Place> theirsWins;
    private final List<Conflict> conflicts = new ArrayList<>();

    Decisions(Set<Place> theirsWins) {
        this.theirsWins = theirsWins;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** What only one side changed is as that side has it. */
    <V extends @Nullable Object> V pick(Place place, boolean hasBase, @Nullable V base, V mine, V theirs) {
        if (Objects.equals(mine, theirs) || hasBase && Objects.equals(theirs, base)) {
            return mine;
        }
        if (hasBase && Objects.equals(mine, base)) {
            return theirs;
        }
        return contested(place, mine, theirs);
    }

    /** Both sides changed it: mine, unless somebody has decided otherwise. */
    <V extends @Nullable Object> V contested(Place place, V mine, V theirs) {
        conflicts.add(new Conflict(place, mine, theirs));
        return theirsWins.contains(place) ? theirs : mine;
    }

    boolean isTheirs(Place place) {
        return theirsWins.contains(place);
    }

    /** The members of one thing. */
    <T> Of<T> of(Place place, Trio<T> trio) {
        return new Of<>(place, trio);
    }

    /** Picks one member of a thing after the other. */
    final class Of<T> {
        private final Place place;
        private final Trio<T> trio;

        private Of(Place place, Trio<T> trio) {
            this.place = place;
            this.trio = trio;
        }

        <V extends @Nullable Object> V pick(Field field, Function<T, V> member) {
            T base = trio.base();
            return Decisions.this.pick(
                    place.at(field),
                    base != null,
                    base == null ? null : member.apply(base),
                    member.apply(trio.mine()),
                    member.apply(trio.theirs()));
        }
    }
}
