package dk.kaskade.merge;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same thing three times.
 *
 * @param base   as both began; none where both added it
 * @param mine   none only where it may be missing
 * @param theirs none only where it may be missing
 */
record Trio<T>(@Nullable T base, T mine, T theirs) {
    /** A part of the thing; without a base, the part has none either. */
    <P> Trio<P> part(Function<T, P> of) {
        return new Trio<>(base == null ? null : of.apply(base), of.apply(mine), of.apply(theirs));
    }

    Trio<T> orBase(T usual) {
        return base == null ? new Trio<>(usual, mine, theirs) : this;
    }
}
