package dk.kaskade.reform;

import dk.kaskade.difference.Field;
import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Position;
import org.jspecify.annotations.Nullable;

/**
 * One change that can be taken or left by itself.
 *
 * @param id        stable for as long as the change is the same: {@code new:s1}, {@code moved:s1}, {@code changed:s1:title}
 * @param position  id of the position as today has it, of a new one as the proposal has it; none for {@link Kind#BEYOND}
 * @param before    the position today; none for a new one
 * @param after     the position as proposed, under its id of today; none for a closed one
 * @param field     what is another; {@link Field#ITSELF} where the thing is new or closed
 * @param from      the value today: a text, a number, ids, a list or map of records; none = there was none
 * @param to        the value proposed
 * @param certainty by what the position was found again; {@link Certainty#ID} also where there was nothing to find
 * @param thing     of {@link Kind#BEYOND}: which thing, {@code unit:u1}
 */
public record Change(
        String id,
        Kind kind,
        @Nullable String position,
        @Nullable Position before,
        @Nullable Position after,
        Field field,
        @Nullable Object from,
        @Nullable Object to,
        Certainty certainty,
        @Nullable String thing) {
    /** What is another, as the files call it: {@code alsoReportsTo}; empty where it is the whole thing. */
    public String member() {
        return kind == Kind.BEYOND ? beyond() : Members.name(field);
    }

    private String beyond() {
        String before = "beyond:" + thing + ":";
        return id.startsWith(before) ? id.substring(before.length()) : "";
    }

    /** The position as it is shown: as proposed, or as it was where it is closed. */
    public @Nullable Position shown() {
        return after == null ? before : after;
    }
}
