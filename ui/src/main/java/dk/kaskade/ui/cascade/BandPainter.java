package dk.kaskade.ui.cascade;

import dk.kaskade.ui.cascade.Box.State;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import dk.kaskade.ui.paint.Pen.Line;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.IntPredicate;

/** Paints what runs between the boxes: bands as wide as what they carry, breaks, and the levels that nobody holds. */
final class BandPainter {
    private static final double WIDEST = 24;
    private static final double THINNEST = 1.8;
    private static final double RING = 8.5;
    private static final double BEFORE = 15;
    private static final double PALE = 0.36;
    private static final double SMALL = 10.5;
    private static final double PILL_INSET = 11;
    private static final double PILL_ROOM = 8;

    private final Pen pen;
    private final Palette palette;
    private final LaneGrid grid;
    private final Rows rows;
    private final Descent descent;
    private final String direct;

    BandPainter(Pen pen, Palette palette, LaneGrid grid, Rows rows, Descent descent, String direct) {
        this.pen = pen;
        this.palette = palette;
        this.grid = grid;
        this.rows = rows;
        this.descent = descent;
        this.direct = direct;
    }

    private Box box(int b) {
        return descent.boxes().get(b);
    }

    private double thick(Box box) {
        double share = (double) box.carrying() / Math.max(1, box(0).carrying());
        return box.reached() ? Math.max(THINNEST, WIDEST * share) : THINNEST;
    }

    /**
     * All that leaves a box, in the order in which it leaves, so that bands lie side by side.
     *
     * @param lit whether the band to a box is to stand out
     */
    void from(int leader, IntPredicate lit) {
        double sum = 0;
        for (int b : rows.children(leader)) {
            sum += sideways(leader, b) ? thick(box(b)) : 0;
        }
        double y = rows.middle(leader) - Math.min(sum, LaneGrid.BOX - 6) / 2;
        double squeeze = sum > LaneGrid.BOX - 6 ? (LaneGrid.BOX - 6) / sum : 1;
        for (int b : rows.children(leader)) {
            if (sideways(leader, b)) {
                double thick = thick(box(b)) * squeeze;
                band(leader, b, y + thick / 2, lit.test(b));
                y += thick;
            } else {
                down(leader, b, lit.test(b));
            }
        }
    }

    private boolean sideways(int leader, int b) {
        return box(b).column() > box(leader).column();
    }

    private void band(int leader, int b, double fromY, boolean lit) {
        Box to = box(b);
        double toY = rows.middle(b);
        double from = grid.right(box(leader).column());
        double bend = grid.left(box(leader).column() + 1) - (to.state() == State.BREAKS ? BEFORE + RING : 0);
        double end = grid.left(to.column()) - (to.state() == State.BREAKS ? BEFORE + RING : 0);
        Path2D path = new Path2D.Double();
        path.moveTo(from, fromY);
        path.curveTo((from + bend) / 2, fromY, (from + bend) / 2, toY, bend, toY);
        path.lineTo(Math.max(bend, end), toY);
        line(path, to, lit);
        for (int lane = box(leader).column() + 1; lane < to.column(); lane++) {
            pill(lane, toY);
        }
        if (to.state() == State.BREAKS) {
            breakSign(grid.left(to.column()) - BEFORE, toY);
        }
    }

    private void down(int leader, int b, boolean lit) {
        double x = grid.left(box(leader).column()) + 22;
        Box to = box(b);
        double end = rows.middle(b) - LaneGrid.BOX / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x, rows.middle(leader) + LaneGrid.BOX / 2);
        path.lineTo(x, end);
        line(path, to, lit);
        if (to.state() == State.BREAKS) {
            breakSign(x, end - RING);
        }
    }

    private void line(Path2D path, Box to, boolean lit) {
        if (to.reached() || to.state() == State.BREAKS) {
            pen.opacity(lit ? 0.75 : PALE);
            pen.draw(path, palette.color(Tint.ACC), Line.flat(thick(to)));
            pen.opacity(1);
        } else {
            pen.draw(path, palette.color(Tint.TEXT3), Line.dashed(1.2));
        }
    }

    private void breakSign(double x, double y) {
        pen.draw(
                new Line2D.Double(x + RING, y, x + BEFORE, y),
                palette.color(Tint.GAP),
                new Line(1.4, Pen.Pattern.DASHED, false));
        var ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
        pen.fill(ring, palette.color(Tint.GAP_SOFT));
        pen.draw(ring, palette.color(Tint.GAP), Line.solid(1.5));
        pen.fill(new RoundRectangle2D.Double(x - 3.2, y - 4, 2, 8, 1, 1), palette.color(Tint.GAP));
        pen.fill(new RoundRectangle2D.Double(x + 1.2, y - 4, 2, 8, 1, 1), palette.color(Tint.GAP));
    }

    /** The room that a level nobody holds needs in its lane to say so. */
    static double pillWidth(String told) {
        return Face.REGULAR.width(told, SMALL) + 2 * PILL_INSET + PILL_ROOM + 1;
    }

    private void pill(int lane, double y) {
        double room = grid.boxWidth(lane) - PILL_ROOM;
        String told = Face.REGULAR.fit(direct, SMALL, room - 2 * PILL_INSET);
        double width = Math.min(room, Face.REGULAR.width(told, SMALL) + 2 * PILL_INSET);
        double x = grid.left(lane) + (grid.boxWidth(lane) - width) / 2;
        var pill = new RoundRectangle2D.Double(x, y - 10, width, 20, 20, 20);
        pen.fill(pill, palette.color(Tint.PANEL));
        pen.draw(pill, palette.color(Tint.TEXT3), Line.dashed(1));
        pen.text(told, x + PILL_INSET, y + 3.8, Face.REGULAR, SMALL, palette.color(Tint.TEXT2));
    }

    /** The ground that the bands from a leader may cover. */
    Rectangle2D ground(int leader) {
        double top = rows.middle(leader);
        double bottom = top;
        for (int b : rows.children(leader)) {
            top = Math.min(top, rows.middle(b));
            bottom = Math.max(bottom, rows.middle(b));
        }
        return new Rectangle2D.Double(0, top - LaneGrid.BOX, 1e6, bottom - top + 2 * LaneGrid.BOX);
    }
}
