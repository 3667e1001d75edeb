package dk.kaskade.reform;

import dk.kaskade.merge.Keyed.Key;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One difference of one thing: that it is there on one side alone, or one of its members.
 *
 * @param id     of the change that it is
 * @param before the thing today, none where it is new
 * @param after  the thing as proposed, none where it is closed
 * @param member what is another; none where the thing is new or closed
 */
record Piece<T>(
        String id,
        Key<Object> key,
        @Nullable T before,
        @Nullable T after,
        @Nullable Member<T> member) {
    T shown() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /** A thing with this difference made. */
    T onto(T thing) {
        return member == null || after == null ? thing : member.take().apply(thing, after);
    }
}
