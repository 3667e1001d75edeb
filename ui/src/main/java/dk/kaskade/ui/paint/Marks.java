package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** The small signs on cards and in the legend, each told by its shape too. */
final class Marks {
    private static final int MOST_SEGMENTS = 6;
    private static final double OCTAGON = 0.3;

    private final Pen pen;
    private final Palette palette;

    Marks(Pen pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    /** A split diamond around this middle. */
    void gap(double x, double y, double radius) {
        double half = radius * 0.14;
        Path2D both = new Path2D.Double();
        triangle(both, x - half, y, radius, -1);
        triangle(both, x + half, y, radius, 1);
        pen.fill(both, palette.color(Tint.GAP));
    }

    private static void triangle(Path2D path, double x, double y, double radius, int side) {
        path.moveTo(x, y - radius);
        path.lineTo(x + side * radius * 0.94, y);
        path.lineTo(x, y + radius);
        path.closePath();
    }

    /** The same, hollow. */
    void accepted(double x, double y, double radius) {
        Path2D both = new Path2D.Double();
        triangle(both, x - radius * 0.16, y, radius, -1);
        triangle(both, x + radius * 0.16, y, radius, 1);
        pen.draw(both, palette.color(Tint.TEXT3), Pen.Line.solid(radius * 0.2));
    }

    /** An octagon with a cross. */
    void error(double x, double y, double radius) {
        Path2D octagon = new Path2D.Double();
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI / 8 + i * Math.PI / 4;
            double cornerX = x + radius * Math.cos(angle);
            double cornerY = y + radius * Math.sin(angle);
            if (i == 0) {
                octagon.moveTo(cornerX, cornerY);
            } else {
                octagon.lineTo(cornerX, cornerY);
            }
        }
        octagon.closePath();
        pen.fill(octagon, palette.color(Tint.ERROR));
        double arm = radius * OCTAGON;
        Pen.Line line = Pen.Line.solid(radius * 0.24);
        pen.draw(new Line2D.Double(x - arm, y - arm, x + arm, y + arm), palette.color(Tint.PANEL), line);
        pen.draw(new Line2D.Double(x + arm, y - arm, x - arm, y + arm), palette.color(Tint.PANEL), line);
    }

    void dot(double x, double y, double radius, Tint tint) {
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), palette.color(tint));
    }

    /** A strip cut into segments, with square corners. */
    void strip(double x, double y, double width, double height, Tint tint, int segments) {
        int pieces = Math.max(1, Math.min(MOST_SEGMENTS, segments));
        double space = Math.max(1, Math.min(2, height / 12));
        double piece = (height - space * (pieces - 1)) / pieces;
        for (int i = 0; i < pieces; i++) {
            pen.fill(new Rectangle2D.Double(x, y + i * (piece + space), width, piece), palette.color(tint));
        }
    }

    /** A card's strip: its outer corners follow the card's. */
    static void edge(
            Pen pen, double x, double y, double width, double height, double radius, Color color, int segments) {
        int pieces = Math.max(1, Math.min(MOST_SEGMENTS, segments));
        double piece = (height - 2.0 * (pieces - 1)) / pieces;
        for (int i = 0; i < pieces; i++) {
            double top = y + i * (piece + 2);
            double above = i == 0 ? radius : 0;
            double below = i == pieces - 1 ? radius : 0;
            pen.fill(leftRounded(x, top, width, piece, above, below), color);
        }
    }

    private static Path2D leftRounded(double x, double y, double w, double h, double above, double below) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + w, y);
        path.lineTo(x + Math.min(w, above), y);
        if (above > 0) {
            path.quadTo(x, y, x, y + above);
        }
        path.lineTo(x, y + h - below);
        if (below > 0) {
            path.quadTo(x, y + h, x + Math.min(w, below), y + h);
        }
        path.lineTo(x + w, y + h);
        path.closePath();
        return path;
    }

    /** Text on a soft ground, beginning at the left edge. @return its width */
    double chip(String text, double left, double top, double height, double size, Tint ground, Tint ink) {
        double width = chipWidth(text, size);
        pen.fill(box(left, top, width, height, height / 3.5), palette.color(ground));
        pen.text(text, left + 5, top + height / 2 + size * 0.36, Face.SEMIBOLD, size, palette.color(ink));
        return width;
    }

    static double chipWidth(String text, double size) {
        return Face.SEMIBOLD.width(text, size) + 10;
    }

    /** A chip that has the levels' marks before its text. @return its width */
    double levelChip(String text, List<Integer> levels, double right, double top, double height, double size) {
        double marks = levels.size() * 6.0;
        double width = marks + Face.SEMIBOLD.width(text, size) + 11;
        int lowest = levels.get(levels.size() - 1);
        pen.fill(box(right - width, top, width, height, height / 3.5), palette.color(Tint.levelSoft(lowest)));
        for (int i = 0; i < levels.size(); i++) {
            int level = levels.get(i);
            strip(right - width + 5 + i * 6, top + 2.5, 3.5, height - 5, Tint.level(level), level);
        }
        double x = right - width + marks + 6;
        pen.text(text, x, top + height / 2 + size * 0.36, Face.SEMIBOLD, size, palette.color(Tint.levelText(lowest)));
        return width;
    }

    /** The sign of what a proposal does to a position, around this middle. */
    void change(CardChange change, double x, double y, double radius) {
        Color ink = palette.color(change.ink());
        if (change == CardChange.GHOST) {
            pen.draw(new Line2D.Double(x - radius, y, x + radius, y), ink, Pen.Line.dashed(1.4));
            return;
        }
        double side = 2 * radius;
        pen.fill(box(x - radius, y - radius, side, side, change == CardChange.CHANGED ? radius : radius / 2.4), ink);
        Pen.Line line = Pen.Line.solid(radius * 0.24);
        double arm = radius * 0.5;
        Path2D sign = new Path2D.Double();
        if (change == CardChange.CHANGED) {
            sign.moveTo(x - arm * 1.1, y + arm * 0.3);
            sign.curveTo(x - arm * 0.4, y - arm * 1.5, x + arm * 0.4, y + arm * 1.5, x + arm * 1.1, y - arm * 0.3);
        } else {
            sign.moveTo(x - arm, y);
            sign.lineTo(x + arm, y);
        }
        if (change == CardChange.NEW) {
            sign.moveTo(x, y - arm);
            sign.lineTo(x, y + arm);
        } else if (change == CardChange.MOVED) {
            sign.moveTo(x + arm * 0.2, y - arm * 0.8);
            sign.lineTo(x + arm, y);
            sign.lineTo(x + arm * 0.2, y + arm * 0.8);
        }
        pen.draw(sign, palette.color(Tint.PANEL), line);
    }

    static RoundRectangle2D box(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    /**
     * The worst of what a card has, with how many there are, ending a little beyond this right edge.
     *
     * @param size of the number
     * @return the room it takes before that edge
     */
    double count(ChartCard card, double right, double middle, double size) {
        boolean error = card.errors() > 0;
        int count = error ? card.errors() : card.gaps();
        if (count == 0) {
            if (card.accepted() > 0) {
                accepted(right - 3, middle, 4.5);
                return 14;
            }
            return 0;
        }
        String number = Integer.toString(count);
        double width = Face.SEMIBOLD.width(number, size) + 22;
        double left = right + 4 - width;
        pen.fill(box(left, middle - 7, width, 14, 7), palette.color(error ? Tint.ERROR_SOFT : Tint.GAP_SOFT));
        if (error) {
            error(left + 9, middle, 4.6);
        } else {
            gap(left + 9, middle, 4.6);
        }
        Tint ink = error ? Tint.ERROR : Tint.GAP_TEXT;
        pen.text(number, left + 16, middle + 3.6, Face.SEMIBOLD, size, palette.color(ink));
        return width;
    }
}
