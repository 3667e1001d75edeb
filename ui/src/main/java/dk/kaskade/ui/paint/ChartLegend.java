package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.util.List;

/**
 * What the chart's colours and marks mean, in the order in which it is read.
 *
 * @param heading what the chart is looked at for, empty where the marks say it themselves
 * @param notes   whose norm it is, or why there is nothing to see
 */
public record ChartLegend(String heading, List<Entry> entries, List<String> notes) {
    public ChartLegend {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    public ChartLegend(List<Entry> entries) {
        this("", entries, List.of());
    }

    /**
     * A strip in this colour, cut into so many segments, means this.
     *
     * @param sign stands in the place of the strip; none where there is a strip
     */
    public record Entry(Tint tint, int segments, String text, CardChange sign) {
        public Entry(Tint tint, int segments, String text) {
            this(tint, segments, text, CardChange.NONE);
        }

        /** A sign of a proposal means this. */
        public static Entry sign(CardChange sign, String text) {
            return new Entry(sign.ink(), 1, text, sign);
        }

        boolean isSign() {
            return sign != CardChange.NONE;
        }
    }
}
