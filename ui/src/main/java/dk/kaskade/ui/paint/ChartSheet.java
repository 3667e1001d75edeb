package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.awt.geom.Rectangle2D;

/**
 * A chart as it is handed out: title, what it shows and of which day, legend, and below them the whole chart with every
 * detail. Lengths in pixels at 100 %.
 */
public final class ChartSheet {
    private static final double MARGIN = 32;
    private static final double HEAD = 64;
    private static final double LEAST_WIDTH = 360;

    private final ChartScene scene;
    private final String title;
    private final String subtitle;
    private final LegendPainter legend;
    private final double width;
    private final double height;
    private final boolean legendBeside;

    public ChartSheet(ChartScene scene, String title, String subtitle) {
        this.scene = scene;
        this.title = title;
        this.subtitle = subtitle;
        double heading = Math.max(Face.SEMIBOLD.width(title, 22), Face.REGULAR.width(subtitle, 12));
        double drawing = Math.max(Math.max(LEAST_WIDTH, heading), scene.layout().width());
        LegendPainter inLine = new LegendPainter(scene.model().legend(), Double.MAX_VALUE);
        legendBeside = heading + 48 + inLine.width() <= drawing;
        legend = legendBeside ? inLine : new LegendPainter(scene.model().legend(), drawing);
        width = drawing + 2 * MARGIN;
        height = top() + scene.layout().height() + MARGIN + 8;
    }

    private double top() {
        return MARGIN + HEAD + (legendBeside ? 0 : legend.height() + 8);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** @param pen whose origin is the sheet's upper left corner */
    public void paint(Pen pen, Palette palette) {
        pen.fill(new Rectangle2D.Double(0, 0, width, height), palette.color(Tint.PANEL));
        pen.text(title, MARGIN, MARGIN + 20, Face.SEMIBOLD, 22, palette.color(Tint.TEXT));
        pen.text(subtitle, MARGIN, MARGIN + 40, Face.REGULAR, 12, palette.color(Tint.TEXT2));
        if (legendBeside) {
            legend.paint(pen, palette, width - MARGIN - legend.width() + 24, MARGIN, false);
        } else {
            legend.paint(pen, palette, MARGIN, MARGIN + HEAD - 12, false);
        }
        double left = MARGIN + (width - 2 * MARGIN - scene.layout().width()) / 2;
        pen.shifted(left, top(), () -> new ChartPainter(palette).paintAll(pen, scene));
    }
}
