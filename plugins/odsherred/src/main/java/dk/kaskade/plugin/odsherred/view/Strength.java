package dk.kaskade.plugin.odsherred.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How strongly one leader turns up one guide mark.
 *
 * @param own     none = not set, which is not the same as the middle
 * @param set     when that was; none = not set, or not told
 * @param leaders the nearest leader's; none = not set, or nobody above
 * @param apart   worth a talk: as far apart as the framework's norm, or farther, and somebody holds the position
 * @param earlier other strengths that were set before, each once
 */
record Strength(
        @Nullable Integer own,
        @Nullable LocalDate set,
        @Nullable Integer leaders,
        boolean apart,
        List<Integer> earlier) {
    Strength {
        earlier = List.copyOf(earlier);
    }

    /** How many steps lie between the two; 0 where one of them is not set. */
    int distance() {
        return own == null || leaders == null ? 0 : Math.abs(own - leaders);
    }
}
