package dk.kaskade.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one organisation.
 *
 * @param value     as the row's {@link Measure} says; none where there is nothing to tell
 * @param absence   why there is no value; none where there is one
 * @param of        how many leaders, or whatever the row counts among, it is a figure of
 * @param positions ids of the positions behind it, in the organisation's order
 */
public record Figure(@Nullable Double value, @Nullable Absence absence, int of, List<String> positions) {
    /** From how many leaders on a group is large enough for individual answers to be told outside the municipality. */
    public static final int LEAST_GROUP = 5;

    /** The kinds of nothing. */
    public enum Absence {
        /** It is not in it. */
        NONE,
        /** There is nothing to look at. */
        NOTHING_TO_EXAMINE,
        /** The file does not tell. */
        UNKNOWN,
        /** It is made of the answers of fewer than {@value Figure#LEAST_GROUP} leaders, and the comparison leaves the municipality. */
        WITHHELD
    }

    public Figure {
        positions = List.copyOf(positions);
    }

    public static Figure of(double value, int among, List<String> positions) {
        return new Figure(value, null, among, positions);
    }

    public static Figure none(Absence why) {
        return new Figure(null, why, 0, List.of());
    }

    /** A share of a group; nothing to examine where the group is empty. */
    public static Figure share(int part, int among, List<String> positions) {
        return among == 0 ? none(Absence.NOTHING_TO_EXAMINE) : of((double) part / among, among, positions);
    }

    boolean small() {
        return value != null && of < LEAST_GROUP;
    }

    /** The same without saying which positions: of answers, that would tell who gave them. */
    Figure withoutPositions() {
        return new Figure(value, absence, of, List.of());
    }
}
