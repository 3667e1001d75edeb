package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the framework measures spans and strengths against.
 *
 * @param tension how many steps apart a leader and a report may set a guide mark before it is worth a talk; 2 where the
 *                framework says nothing
 */
public record Norms(List<Span> span, int tension, Extras extras) {
    public static final int DEFAULT_TENSION = 2;
    public static final Norms NONE = new Norms(List.of(), DEFAULT_TENSION, Extras.NONE);

    public Norms {
        span = List.copyOf(span);
    }

    /**
     * How many a leader leads directly, by role and field; the most specific entry wins, field before role before
     * {@code *}. There is no single right span, so every entry names its source.
     *
     * @param role  id of a role or {@code *}
     * @param field a unit's field, none = any
     * @param min   employees and leaders led directly, this many or more
     * @param max   this many or fewer
     */
    public record Span(
            String role,
            @Nullable String field,
            int min,
            int max,
            String source,
            @Nullable Integer year,
            Extras extras) {}
}
