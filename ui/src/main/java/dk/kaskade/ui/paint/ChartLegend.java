package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.util.List;

/** What the chart's colours and marks mean, in the order in which it is read. */
public record ChartLegend(List<Entry> entries) {
    public ChartLegend {
        entries = List.copyOf(entries);
    }

    /** A strip in this colour, cut into so many segments, means this. */
    public record Entry(Tint tint, int segments, String text) {}
}
