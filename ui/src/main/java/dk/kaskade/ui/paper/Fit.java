package dk.kaskade.ui.paper;

import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import dk.kaskade.ui.layout.Measures;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartPainter;
import dk.kaskade.ui.paint.ChartScene;

/**
 * A chart laid out for an area of paper.
 *
 * @param scale points for one of the chart's pixels
 */
record Fit(ChartScene scene, double scale) {
    /** Around the cards, for lines, signs and references that stand out a little; in the chart's pixels. */
    static final double AIR = 12;

    /** The share of an area that cards can cover at all, with the gaps that they have at least. */
    private static final double DENSEST = 0.8;

    /** @param most points for a pixel, however small the chart is */
    static Fit of(ChartModel model, double width, double height, double most) {
        Layout layout = layout(model, width, height);
        double scale = layout.drawn() == 0 ? most : Math.min(most, layout.scaleToFit(width, height, AIR));
        return new Fit(new ChartScene(model, layout), scale);
    }

    private static Layout layout(ChartModel model, double width, double height) {
        LayoutInput input = LayoutInput.of(model.parent(), LayoutOptions.paper(width, height));
        return ChainLayout.of(input.withTray(model.tray()));
    }

    /** How large the letters are at least where cards are drawn at this scale. */
    static double text(double scale) {
        return scale * ChartPainter.SMALLEST_ON_PAPER;
    }

    double text() {
        return text(scale);
    }

    /** Whether so many cards could be there with letters of this size; some that could by this do not fit after all. */
    static boolean couldHold(int cards, double width, double height, double text) {
        double scale = text / ChartPainter.SMALLEST_ON_PAPER;
        double card = (double) Measures.CARD_WIDTH * Measures.CARD_HEIGHT * scale * scale;
        return cards * card <= DENSEST * width * height;
    }

    /** Whether all of a chart fits with letters of this size. */
    static boolean holds(ChartModel model, double width, double height, double text) {
        return couldHold(model.size(), width, height, text)
                && text(layout(model, width, height).scaleToFit(width, height, AIR)) >= text;
    }

    double width() {
        return scene.layout().width() * scale;
    }

    double height() {
        return scene.layout().height() * scale;
    }
}
