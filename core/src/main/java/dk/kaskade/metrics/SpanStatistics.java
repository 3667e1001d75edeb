package dk.kaskade.metrics;

import java.util.Arrays;

/**
 * How many some leaders lead directly. Of leaders in positions that are filled and lead somebody; quartiles lie between
 * two values in proportion, as a spreadsheet's {@code QUARTILE.INC} has them.
 *
 * @param leaders how many there are; with 0 all the rest is 0
 */
public record SpanStatistics(int leaders, int min, double lowerQuartile, double median, double upperQuartile, int max) {
    /** Of any numbers, in any order. */
    public static SpanStatistics of(int[] spans) {
        if (spans.length == 0) {
            return new SpanStatistics(0, 0, 0, 0, 0, 0);
        }
        int[] sorted = spans.clone();
        Arrays.sort(sorted);
        return new SpanStatistics(
                sorted.length,
                sorted[0],
                at(sorted, 0.25),
                at(sorted, 0.5),
                at(sorted, 0.75),
                sorted[sorted.length - 1]);
    }

    private static double at(int[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
