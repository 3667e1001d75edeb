package dk.kaskade.ui.chart;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.LegendPainter;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import edu.uci.ics.jung.visualization.VisualizationServer;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What lies over the chart and does not move with it: legend, rubber band, and what is being dragged. */
final class Overlay implements VisualizationServer.Paintable {
    static final Texts TEXTS = Texts.beside(Overlay.class, "view");

    private static final double GHOST_WIDTH = 172;
    private static final double GHOST_HEIGHT = 40;

    private final ChainViewer viewer;
    private boolean legend = true;
    private @Nullable Rectangle band;
    private @Nullable Ghost ghost;
    private @Nullable Place place;
    private @Nullable Rubber rubber;
    private int[] line = {};

    Overlay(ChainViewer viewer) {
        this.viewer = viewer;
    }

    /** What follows the pointer: who is dragged, with how many, what it would bring or why it cannot be. */
    record Ghost(Point at, String title, int others, String note, boolean allowed) {}

    /** Where what is dragged would come to: under a card or at one of its sides. */
    record Place(int card, Drag.Side side, String title) {}

    /** A dotted line on its way from cards to the pointer, and what is told beside it. */
    record Rubber(BitSet from, Point to, String note, boolean allowed) {}

    void place(@Nullable Place next) {
        place = next;
    }

    void rubber(@Nullable Rubber next) {
        rubber = next;
    }

    /** Lets a dotted line stand out: the numbers of the card it comes from and of the one it goes to; nothing for none. */
    void line(int[] ends) {
        line = ends.clone();
    }

    void legend(boolean shown) {
        legend = shown;
    }

    void band(@Nullable Rectangle next) {
        band = next;
    }

    void ghost(@Nullable Ghost next) {
        ghost = next;
    }

    @Override
    public boolean useTransform() {
        return false;
    }

    @Override
    public void paint(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        double scale = ChainViewer.scale();
        g.scale(scale, scale);
        Pen pen = new GraphicsPen(g).smooth(true);
        Palette palette = Palette.current();
        ChartModel model = viewer.scene().model();
        if (legend && model.size() > 0) {
            new LegendPainter(model.legend(), Math.max(160, viewer.getWidth() / scale - 36))
                    .paint(pen, palette, 16, 12, true);
        }
        if (viewer.wasReachedByKey()) {
            focusRing(pen, palette, scale);
        }
        onChart((Graphics2D) graphics, palette);
        if (band != null) {
            band(pen, palette, band, scale);
        }
        if (ghost != null) {
            ghost(pen, palette, ghost, scale);
        }
        if (rubber != null) {
            note(pen, palette, rubber.note, rubber.allowed, rubber.to.x / scale + 12, rubber.to.y / scale + 12);
        }
        g.dispose();
    }

    /** What lies among the cards and goes with them. */
    private void onChart(Graphics2D graphics, Palette palette) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.transform(viewer.camera().transform());
        Sketch sketch = new Sketch(
                new GraphicsPen(g).smooth(true),
                palette,
                viewer.scene(),
                viewer.camera().zoom() / ChainViewer.scale());
        sketch.line(line);
        if (place != null) {
            sketch.place(place, viewer.camera().seen(viewer.getWidth(), viewer.getHeight()));
        }
        if (rubber != null) {
            sketch.rubber(rubber, viewer.camera().toChart(rubber.to.x, rubber.to.y));
        }
        g.dispose();
    }

    /** Where no card shows that the keys go here, the edge does. */
    private void focusRing(Pen pen, Palette palette, double scale) {
        RoundRectangle2D edge = box(1, 1, viewer.getWidth() / scale - 2, viewer.getHeight() / scale - 2, 4);
        pen.draw(edge, palette.color(Tint.ACC), Pen.Line.solid(2));
    }

    private static void band(Pen pen, Palette palette, Rectangle band, double scale) {
        RoundRectangle2D box = box(band.x / scale, band.y / scale, band.width / scale, band.height / scale, 2);
        pen.opacity(0.12);
        pen.fill(box, palette.color(Tint.ACC));
        pen.opacity(1);
        pen.draw(box, palette.color(Tint.ACC), Pen.Line.solid(1));
    }

    private void ghost(Pen pen, Palette palette, Ghost ghost, double scale) {
        double x = ghost.at.x / scale + 10;
        double y = ghost.at.y / scale + 8;
        pen.opacity(0.94);
        for (int sheet = Math.min(2, ghost.others); sheet >= 0; sheet--) {
            RoundRectangle2D card = box(x + sheet * 4, y + sheet * 4, GHOST_WIDTH, GHOST_HEIGHT, 7);
            pen.fill(card, palette.color(Tint.PANEL));
            pen.draw(card, palette.color(Tint.EDGE), Pen.Line.solid(1));
        }
        double room = GHOST_WIDTH - 24;
        pen.text(Face.SEMIBOLD.fit(ghost.title, 12, room), x + 12, y + 17, Face.SEMIBOLD, 12, palette.color(Tint.TEXT));
        String others = text("drag.others", ghost.others);
        pen.text(Face.REGULAR.fit(others, 11, room), x + 12, y + 32, Face.REGULAR, 11, palette.color(Tint.TEXT2));
        pen.opacity(1);
        note(pen, palette, ghost.note, ghost.allowed, x, y + GHOST_HEIGHT + 14);
    }

    private static void note(Pen pen, Palette palette, String note, boolean allowed, double x, double y) {
        if (!note.isEmpty()) {
            double width = Face.REGULAR.width(note, 11) + 16;
            pen.fill(box(x, y, width, 20, 6), palette.color(allowed ? Tint.ACC_SOFT : Tint.ERROR_SOFT));
            pen.text(note, x + 8, y + 14, Face.REGULAR, 11, palette.color(allowed ? Tint.TEXT : Tint.ERROR));
        }
    }

    private static RoundRectangle2D box(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(viewer.scene().model().words().language(), key, arguments);
    }
}
