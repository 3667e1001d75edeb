package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local expectation agreed with the nearest leader.
 *
 * @param made    the first day it holds; none = always has
 * @param until   the last day it holds; none = until further notice
 * @param carries ids of the framework's expectations that the position carries by this agreement
 */
public record Agreement(
        String id,
        String text,
        @Nullable LocalDate made,
        @Nullable LocalDate until,
        List<String> carries,
        Extras extras) {
    public Agreement {
        carries = List.copyOf(carries);
    }

    /** In force on {@code day}: made by then, {@code until} not passed; both ends belong to it. */
    public boolean inForce(LocalDate day) {
        return (made == null || !made.isAfter(day)) && !expired(day);
    }

    /** {@code until} has passed on {@code day}. */
    public boolean expired(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
