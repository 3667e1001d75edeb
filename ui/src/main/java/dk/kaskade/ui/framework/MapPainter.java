package dk.kaskade.ui.framework;

import dk.kaskade.framework.Ground;
import dk.kaskade.ui.framework.ThreadMap.Chip;
import dk.kaskade.ui.framework.ThreadMap.Ghost;
import dk.kaskade.ui.framework.ThreadMap.Strand;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Pen;
import dk.kaskade.ui.paint.TitleLines;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Paints a thread map: links, places of what is missing, chips; the followed thread thick, and nothing hidden for it. */
final class MapPainter {
    private static final double ARC = 12;
    private static final double TEXT = 10.5;
    private static final double SMALL = 10;
    private static final double LINE = 13;

    private final ThreadMap map;
    private final Places places;
    private final FrameworkWords words;
    private final Map<String, List<String>> titles = new HashMap<>();
    private final TitleLines plain = new TitleLines(Face.REGULAR, TEXT);
    private final TitleLines strong = new TitleLines(Face.SEMIBOLD, TEXT);

    /**
     * What is to be seen on the map besides what it holds.
     *
     * @param thread the one that is followed
     * @param chosen the expectation that is followed
     * @param target of a link that is being drawn
     * @param focus  whether the map has the focus
     */
    record Sight(
            @Nullable ThreadStand thread,
            @Nullable Chip chosen,
            @Nullable Chip hover,
            @Nullable Chip target,
            Set<Ground> grounds,
            boolean focus) {}

    MapPainter(ThreadMap map, Places places, FrameworkWords words) {
        this.map = map;
        this.places = places;
        this.words = words;
    }

    /** Paints on a canvas in px at 100 %. */
    void paint(Graphics2D g, Sight sight) {
        GraphicsPen pen = new GraphicsPen(g).smooth(true);
        for (int column = 1; column < map.ladder().size(); column++) {
            double x = places.between(column);
            double bottom = Math.max(
                    places.top(map.rows()) + Places.TOP, g.getClipBounds().getMaxY());
            pen.draw(new Line2D.Double(x, 0, x, bottom), Tint.LINE.color(), Pen.Line.flat(1));
        }
        map.strands().stream().filter(s -> !followed(s, sight)).forEach(s -> strand(pen, s, sight));
        map.strands().stream().filter(s -> followed(s, sight)).forEach(s -> strand(pen, s, sight));
        map.ghosts().forEach(ghost -> ghost(g, pen, ghost, sight));
        map.chips().forEach(chip -> chip(g, pen, chip, sight));
    }

    private boolean followed(Strand strand, Sight sight) {
        if (sight.thread() != null && map.within(strand, sight.thread())) {
            return true;
        }
        return sight.chosen() != null && (same(strand.from(), sight.chosen()) || same(strand.to(), sight.chosen()));
    }

    private static boolean same(Chip one, @Nullable Chip other) {
        return other != null
                && one.expectation().id().equals(other.expectation().id());
    }

    private void strand(GraphicsPen pen, Strand strand, Sight sight) {
        if (!sight.grounds().contains(strand.ground())) {
            return;
        }
        boolean strong = followed(strand, sight);
        boolean touched = sight.hover() != null && (strand.from() == sight.hover() || strand.to() == sight.hover());
        Color color = (strong ? Tint.ACC : touched ? Tint.TEXT2 : Tint.EDGE).color();
        Path2D way = places.way(strand);
        pen.opacity(strong || touched ? 1 : 0.75);
        pen.draw(way, color, GroundLine.line(strand.ground(), strong));
        pen.opacity(1);
        if (strand.ground() == Ground.CONFIRMED) {
            Point2D middle = middle(way);
            GroundLine.ring(pen, middle.getX(), middle.getY(), color, Tint.CANVAS.color());
        }
    }

    /** The middle of the first bend, where nothing covers it. */
    private static Point2D middle(Path2D way) {
        double[] p = new double[6];
        PathIterator steps = way.getPathIterator(null);
        steps.currentSegment(p);
        double x = p[0];
        double y = p[1];
        steps.next();
        steps.currentSegment(p);
        return new Point2D.Double((x + 3 * p[0] + 3 * p[2] + p[4]) / 8, (y + 3 * p[1] + 3 * p[3] + p[5]) / 8);
    }

    private void ghost(Graphics2D g, GraphicsPen pen, Ghost ghost, Sight sight) {
        boolean strong = sight.thread() != null
                && ghost.stand().id().equals(sight.thread().id());
        Rectangle2D at = places.of(ghost);
        if (strong) {
            connectors(pen, ghost);
            caption(pen, ghost, sight);
        }
        RoundRectangle2D shape = round(at);
        pen.fill(shape, (strong ? Tint.GAP_SOFT : Tint.CANVAS).color());
        pen.draw(shape, (strong ? Tint.GAP : Tint.LINE2).color(), Pen.Line.dashed(1));
        int level = map.ladder().rung(ghost.column()).level();
        g.setColor(Tint.level(level).color());
        pen.opacity(strong ? 1 : 0.4);
        pen.shifted(at.getX() + 8, at.getCenterY() - 11, () -> LevelMark.paint(g, level, 4, 22));
        pen.opacity(1);
        String missing = words.text(
                "map.missing",
                words.within(List.of(map.ladder().rung(ghost.column()).name())));
        Color ink = (strong ? Tint.GAP_TEXT : Tint.TEXT3).color();
        lines(pen, strong ? strong(missing, at) : plain(missing, at), at, strong ? Face.SEMIBOLD : Face.REGULAR, ink);
        if (strong) {
            pen.shifted(at.getMaxX() - 19, at.getCenterY() - 6, () -> {
                var own = (Graphics2D) g.create();
                own.scale(0.75, 0.75);
                SeverityMark.paint(own, SeverityMark.Kind.GAP);
                own.dispose();
            });
        }
    }

    /** The way that the thread would take through the hole. */
    private void connectors(GraphicsPen pen, Ghost ghost) {
        Rectangle2D at = places.of(ghost);
        for (Chip chip : map.chips()) {
            if (ghost.stand().has(chip.expectation()) && chip.row() == ghost.row()) {
                Rectangle2D own = places.of(chip);
                double y = at.getCenterY();
                if (chip.column() == ghost.column() - 1) {
                    pen.draw(new Line2D.Double(own.getMaxX(), y, at.getX(), y), Tint.GAP.color(), Pen.Line.dashed(1.4));
                } else if (chip.column() == ghost.column() + 1) {
                    pen.draw(new Line2D.Double(at.getMaxX(), y, own.getX(), y), Tint.GAP.color(), Pen.Line.dashed(1.4));
                }
            }
        }
    }

    /** What jumps past the hole, and what softens it, in the row that is kept free under it. */
    private void caption(GraphicsPen pen, Ghost ghost, Sight sight) {
        Rectangle2D at = places.of(ghost);
        double y = at.getMaxY() + (places.rowHeight() - Places.CHIP_HEIGHT) / 2 + 14;
        double room = at.getWidth() + 2 * (at.getX() - places.between(ghost.column()));
        for (Strand strand : map.strands()) {
            boolean past =
                    strand.from().column() < ghost.column() && strand.to().column() > ghost.column();
            if (past && map.within(strand, ghost.stand()) && sight.grounds().contains(strand.ground())) {
                centred(
                        pen,
                        words.text("map.jumps", strand.jumped(), words.ground(strand.ground())),
                        at.getCenterX(),
                        y,
                        room,
                        Tint.TEXT2);
                y += 14;
                break;
            }
        }
        if (!ghost.stand().softens().isEmpty()) {
            centred(pen, words.text("map.softened"), at.getCenterX(), y, room, Tint.NOTE);
        }
    }

    private static void centred(GraphicsPen pen, String text, double middle, double baseline, double room, Tint ink) {
        String fitted = Face.REGULAR.fit(text, SMALL, room);
        double width = Face.REGULAR.width(fitted, SMALL);
        pen.fill(new Rectangle2D.Double(middle - width / 2 - 3, baseline - 9, width + 6, 12), Tint.CANVAS.color());
        pen.text(fitted, middle - width / 2, baseline, Face.REGULAR, SMALL, ink.color());
    }

    private void chip(Graphics2D g, GraphicsPen pen, Chip chip, Sight sight) {
        Rectangle2D at = places.of(chip);
        RoundRectangle2D shape = round(at);
        boolean inThread = sight.thread() != null && sight.thread().has(chip.expectation());
        boolean chosen = same(chip, sight.chosen());
        boolean target = chip == sight.target();
        pen.fill(shape, (inThread || target ? Tint.ACC_SOFT : chip == sight.hover() ? Tint.HOVER : Tint.PANEL).color());
        if (chosen && sight.focus()) {
            RoundRectangle2D ring = new RoundRectangle2D.Double(
                    at.getX() - 2.5, at.getY() - 2.5, at.getWidth() + 5, at.getHeight() + 5, ARC + 4, ARC + 4);
            pen.draw(ring, Tint.ACC.color(), Pen.Line.solid(1.5));
        }
        boolean strong = inThread || chosen || target;
        Color frame = (strong ? Tint.ACC : chip == sight.hover() ? Tint.EDGE : Tint.LINE2).color();
        pen.draw(shape, frame, Pen.Line.solid(chosen || target ? 2 : strong ? 1.5 : 1));
        int level = map.ladder().rung(chip.column()).level();
        g.setColor(Tint.level(level).color());
        pen.shifted(at.getX() + 8, at.getCenterY() - 11, () -> LevelMark.paint(g, level, 4, 22));
        String title = FrameworkWords.titled(chip.expectation());
        lines(
                pen,
                strong ? strong(title, at) : plain(title, at),
                at,
                strong ? Face.SEMIBOLD : Face.REGULAR,
                Tint.TEXT.color());
        Integer item = chip.expectation().source().item();
        if (item != null) {
            String number = String.valueOf(item);
            double x = at.getMaxX() - 8 - Face.REGULAR.width(number, SMALL);
            pen.text(number, x, at.getCenterY() + 3.6, Face.REGULAR, SMALL, Tint.TEXT3.color());
        }
    }

    private static RoundRectangle2D round(Rectangle2D at) {
        return new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), ARC, ARC);
    }

    private List<String> plain(String title, Rectangle2D at) {
        return titles.computeIfAbsent(title, key -> plain.of(key, room(at), room(at)));
    }

    private List<String> strong(String title, Rectangle2D at) {
        return titles.computeIfAbsent("*" + title, key -> strong.of(title, room(at), room(at)));
    }

    private static double room(Rectangle2D at) {
        return at.getWidth() - 18 - 24;
    }

    private static void lines(GraphicsPen pen, List<String> lines, Rectangle2D at, Face face, Color ink) {
        double y = at.getCenterY() + 3.8 - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            pen.text(line, at.getX() + 18, y, face, TEXT, ink);
            y += LINE;
        }
    }
}
