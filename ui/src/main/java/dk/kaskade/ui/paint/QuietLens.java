package dk.kaskade.ui.paint;

import java.util.List;

/** A lens that has nothing to show: the cards stay pale, and the legend says why. */
record QuietLens(String heading, String why) implements CardLens {
    @Override
    public Look of(int card, String unit) {
        return Look.quiet(unit);
    }

    @Override
    public ChartLegend legend() {
        return new ChartLegend(heading, List.of(), List.of(why));
    }
}
