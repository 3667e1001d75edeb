package dk.kaskade.ui.chart;

import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.LegendPainter;
import java.awt.Rectangle;

/** Where the legend lies over the chart. */
final class LegendPlace {
    private static final int LEFT = 16;
    private static final int TOP = 12;

    private LegendPlace() {}

    /** In pixels of the component; empty where there is no chart to explain. */
    static Rectangle of(ChainViewer viewer, ChartModel model) {
        if (model.size() == 0) {
            return new Rectangle();
        }
        double scale = ChainViewer.scale();
        LegendPainter legend =
                new LegendPainter(model.legend(), Math.max(160, viewer.getWidth() / scale - 2 * (LEFT + 2)));
        return new Rectangle((int) (LEFT * scale), (int) (TOP * scale), (int) Math.ceil(legend.width() * scale), (int)
                Math.ceil(legend.height() * scale));
    }
}
