package dk.kaskade.ui.paint;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.Measures;
import dk.kaskade.ui.look.Tint;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Seen from far away: whole branches as filled shapes with a name, and names that float over branches of boxes. */
final class FarPainter {
    /** A branch becomes one shape where it is no larger than this on the screen. */
    private static final double SHAPE_WIDTH = 150;

    private static final double SHAPE_HEIGHT = 100;
    private static final double ROUND_FROM = 30;
    private static final double NAME = 11;
    private static final int FLOATING = 60;

    private final Pen pen;
    private final Palette palette;
    private final ChartScene scene;
    private final double zoom;
    private final List<Runnable> above = new ArrayList<>();

    FarPainter(Pen pen, Palette palette, ChartScene scene, double zoom) {
        this.pen = pen;
        this.palette = palette;
        this.scene = scene;
        this.zoom = zoom;
    }

    /** Draws the branches that are small enough as shapes. @return the cards that are inside one */
    BitSet paintShapes(Rectangle seen) {
        Layout layout = scene.layout();
        BitSet inside = new BitSet(layout.size());
        for (int i = 0; i < layout.drawn(); i++) {
            int card = layout.drawn(i);
            int leader = layout.parent(card);
            if (layout.isDrawnBelow(card) && inside.get(leader)) {
                inside.set(card);
            } else if (isShape(card)) {
                inside.set(card);
                if (box(card).intersects(seen)) {
                    paintShape(card);
                }
            }
        }
        return inside;
    }

    private boolean isShape(int card) {
        Layout layout = scene.layout();
        return scene.branchSize(card) > 1
                && (layout.branchRight(card) - layout.branchLeft(card)) * zoom <= SHAPE_WIDTH
                && (layout.branchBottom(card) - layout.y(card)) * zoom <= SHAPE_HEIGHT;
    }

    private Rectangle box(int card) {
        Layout layout = scene.layout();
        int left = layout.branchLeft(card);
        int top = layout.y(card);
        return new Rectangle(left, top, layout.branchRight(card) - left, layout.branchBottom(card) - top);
    }

    private void paintShape(int card) {
        ChartCard top = scene.model().card(card);
        Rectangle box = box(card);
        Color ground = palette.color(top.level() == 0 ? Tint.HOVER : Tint.levelSoft(top.level()));
        Color edge = palette.color(scene.branchGaps(card) > 0 ? Tint.GAP : Tint.LINE2);
        if (Math.min(box.width, box.height) * zoom < ROUND_FROM) {
            smallShape(box, ground, edge);
        } else {
            Shape shape = Marks.box(box.x, box.y, box.width, box.height, 5 / zoom);
            pen.fill(shape, ground);
            pen.draw(shape, edge, Pen.Line.solid(1 / zoom));
        }
        if (hasRoomForName(box)) {
            above.add(() -> name(card, box));
        }
    }

    /** Of these there are thousands: two filled boxes take a tenth of the time of an outline. */
    private void smallShape(Rectangle box, Color ground, Color edge) {
        double half = 0.5 / zoom;
        pen.fill(new Rectangle2D.Double(box.x - half, box.y - half, box.width + 2 * half, box.height + 2 * half), edge);
        double width = box.width - 2 * half;
        double height = box.height - 2 * half;
        if (width > 0 && height > 0) {
            pen.fill(new Rectangle2D.Double(box.x + half, box.y + half, width, height), ground);
        }
    }

    private boolean hasRoomForName(Rectangle box) {
        double size = NAME / zoom;
        return box.width - size >= 3.5 * size && box.height >= 1.4 * size;
    }

    private void name(int card, Rectangle box) {
        ChartCard top = scene.model().card(card);
        double size = NAME / zoom;
        double room = box.width - size;
        String name = Face.SEMIBOLD.fit(top.unit().isEmpty() ? top.title() : top.unit(), size, room);
        pen.text(name, box.x + size / 2, box.y + 1.3 * size, Face.SEMIBOLD, size, palette.color(Tint.TEXT));
        if (box.height > 2.8 * size) {
            String counts = scene.model().words().get("far", scene.branchSize(card), scene.branchGaps(card));
            String fitted = Face.REGULAR.fit(counts, size, room);
            pen.text(fitted, box.x + size / 2, box.y + 2.6 * size, Face.REGULAR, size, palette.color(Tint.TEXT2));
        }
    }

    /** The names of units over their branches, where a branch is wide enough and its unit another than its leader's. */
    void paintNames(Rectangle seen) {
        above.forEach(Runnable::run);
        if (Detail.at(zoom) != Detail.BOX) {
            return;
        }
        Layout layout = scene.layout();
        int named = 0;
        for (int i = 0; i < layout.drawn() && named < FLOATING; i++) {
            int card = layout.drawn(i);
            Rectangle box = box(card);
            if (scene.branchSize(card) > 2
                    && box.width * zoom > 60
                    && box.height * zoom > 40
                    && box.intersects(seen)
                    && isOwnUnit(card)) {
                floatName(card);
                named++;
            }
        }
    }

    private boolean isOwnUnit(int card) {
        int leader = scene.layout().parent(card);
        String unit = scene.model().card(card).unit();
        return !unit.isEmpty()
                && (leader < 0 || !unit.equals(scene.model().card(leader).unit()));
    }

    private void floatName(int card) {
        double size = 10.5 / zoom;
        Layout layout = scene.layout();
        double branch = layout.branchRight(card) - layout.branchLeft(card);
        double room = Math.max(Measures.CARD_WIDTH, Math.min(200 / zoom, branch));
        String name = Face.SEMIBOLD.fit(scene.model().card(card).unit(), size, room - size);
        double width = Face.SEMIBOLD.width(name, size) + 0.9 * size;
        double top = layout.y(card) + (Measures.CARD_HEIGHT - 1.5 * size) / 2;
        double middle = layout.x(card) + Measures.CARD_WIDTH / 2.0;
        double left = Math.max(layout.branchLeft(card) + 14, middle - width / 2);
        pen.opacity(0.88);
        pen.fill(Marks.box(left, top, width, 1.5 * size, size / 3), palette.color(Tint.PANEL));
        pen.opacity(1);
        pen.text(name, left + 0.45 * size, top + 1.1 * size, Face.SEMIBOLD, size, palette.color(Tint.TEXT));
    }
}
