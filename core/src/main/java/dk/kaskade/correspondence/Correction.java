package dk.kaskade.correspondence;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said about two points; it does not matter which of them stands first.
 *
 * @param on     the day it was said
 * @param reason in the person's words, empty where none was given
 */
public record Correction(
        PointRef from,
        PointRef to,
        Verdict verdict,
        @Nullable LocalDate on,
        String reason,
        Extras extras) {
    public static Correction of(PointRef from, PointRef to, Verdict verdict, LocalDate on, String reason) {
        return new Correction(from, to, verdict, on, reason, Extras.NONE);
    }

    /** Whether it is about these two, in whichever order. */
    public boolean isAbout(PointRef one, PointRef other) {
        return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
    }

    /** Whether it is about points of these two frameworks. */
    boolean isBetween(String one, String other) {
        return from.framework().equals(one) && to.framework().equals(other)
                || from.framework().equals(other) && to.framework().equals(one);
    }
}
