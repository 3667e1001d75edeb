package dk.kaskade.ui.paper;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartPainter;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One chart that is larger than its sheets of paper, for a wall. Each sheet shows a window onto it, has cut marks at the
 * window's corners, and is glued onto its neighbours, with which it shares a strip; rows are lettered and columns
 * numbered: A1, A2, B1.
 */
final class Wall {
    /** Who stands before a wall is further away than who holds a sheet. */
    private static final double LETTERS = 8;

    private static final double OVERLAP = PageSize.points(10);
    private static final double FOOT = 16;
    private static final double MARK = 9;
    /** So many sheets nobody glues, and a chart that needs more gets smaller letters. */
    private static final int MOST_SHEETS = 2_000;

    private static final double MOST_STRETCHED = 3;

    private final Heading heading;
    private final PageSetup setup;
    private final Palette palette = ChartBook.colours();
    private final int columns;
    private final int rows;
    private final Frame frame;
    private final Fit fit;

    private Wall(ChartModel model, Heading heading, PageSetup setup, int columns, int rows) {
        this.heading = heading;
        this.setup = setup;
        this.columns = columns;
        this.rows = rows;
        double width = columns * windowWidth() - (columns - 1) * OVERLAP;
        double height = rows * windowHeight() - (rows - 1) * OVERLAP;
        frame = new Frame(heading, model.legend(), palette, setup.logo(), width, height, 8);
        Rectangle2D body = frame.body();
        fit = Fit.of(model, body.getWidth(), body.getHeight(), ChartBook.most(frame));
    }

    /** The wall of the fewest sheets whose letters can be read from where one stands. */
    static Wall of(ChartModel model, Heading heading, PageSetup setup) {
        for (int sheets = 1; sheets < MOST_SHEETS; sheets++) {
            Optional<Wall> best = best(model, heading, setup, sheets);
            if (best.isPresent() && best.get().fit.text() >= LETTERS) {
                return best.get();
            }
        }
        return new Wall(model, heading, setup, 40, 50);
    }

    private static Optional<Wall> best(ChartModel model, Heading heading, PageSetup setup, int sheets) {
        Wall best = null;
        for (int columns = 1; columns <= sheets; columns++) {
            int rows = sheets / columns;
            double shape = columns * setup.width() / (rows * setup.height());
            boolean handy = sheets < 4 || shape < MOST_STRETCHED && shape > 1 / MOST_STRETCHED;
            double area = sheets * setup.width() * setup.height();
            if (columns * rows == sheets && handy && Fit.couldHold(model.size(), area, 1, LETTERS)) {
                Wall wall = new Wall(model, heading, setup, columns, rows);
                best = best == null || wall.fit.scale() > best.fit.scale() ? wall : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private double windowWidth() {
        return setup.width() - 2 * setup.marginPoints();
    }

    private double windowHeight() {
        return setup.height() - 2 * setup.marginPoints() - FOOT;
    }

    ChartBook book() {
        List<ChartPage> pages = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                pages.add(page(row, column));
            }
        }
        return new ChartBook(heading, pages);
    }

    private ChartPage page(int row, int column) {
        String mark = mark(row, column);
        return new ChartPage(
                heading.text("name.tile", mark),
                setup.width(),
                setup.height(),
                Math.min(fit.text(), Frame.FOOT_SIZE),
                List.of(),
                pen -> paint(pen, row, column, mark));
    }

    /** A1 is at the upper left; after row Z comes row AA. */
    static String mark(int row, int column) {
        String letters = "";
        for (int left = row; left >= 0; left = left / 26 - 1) {
            letters = (char) ('A' + left % 26) + letters;
        }
        return letters + (column + 1);
    }

    private void paint(Pen pen, int row, int column, String mark) {
        double margin = setup.marginPoints();
        Rectangle2D part = new Rectangle2D.Double(
                column * (windowWidth() - OVERLAP), row * (windowHeight() - OVERLAP), windowWidth(), windowHeight());
        Rectangle2D window = new Rectangle2D.Double(margin, margin, windowWidth(), windowHeight());
        pen.clipped(window, () -> pen.shifted(margin - part.getX(), margin - part.getY(), () -> paintPart(pen, part)));
        cutMarks(pen, window, row, column);
        foot(pen, window, heading.text("tile", row * columns + column + 1, rows * columns, mark));
    }

    private void paintPart(Pen pen, Rectangle2D part) {
        Rectangle2D body = frame.body();
        if (!body.contains(part)) {
            frame.paint(pen, "", "");
        }
        double left = body.getX() + (body.getWidth() - fit.width()) / 2;
        double top = body.getY() + Fit.AIR * fit.scale();
        Rectangle seen = new Rectangle2D.Double(
                        (part.getX() - left) / fit.scale(),
                        (part.getY() - top) / fit.scale(),
                        part.getWidth() / fit.scale(),
                        part.getHeight() / fit.scale())
                .getBounds();
        pen.shifted(
                left,
                top,
                () -> pen.scaled(fit.scale(), () -> new ChartPainter(palette).paintPart(pen, fit.scene(), seen)));
    }

    /** Beside the window's corners where to cut; with dashes where the next sheet's cut edge comes to lie. */
    private void cutMarks(Pen pen, Rectangle2D window, int row, int column) {
        Pen.Line cut = Pen.Line.flat(0.5);
        for (double x : new double[] {window.getMinX(), window.getMaxX()}) {
            upright(pen, x, window, cut);
        }
        for (double y : new double[] {window.getMinY(), window.getMaxY()}) {
            level(pen, y, window, cut);
        }
        if (column + 1 < columns) {
            upright(pen, window.getMaxX() - OVERLAP, window, Pen.Line.dashed(0.5));
        }
        if (row + 1 < rows) {
            level(pen, window.getMaxY() - OVERLAP, window, Pen.Line.dashed(0.5));
        }
    }

    private void upright(Pen pen, double x, Rectangle2D window, Pen.Line line) {
        stroke(pen, x, window.getMinY() - 2, x, window.getMinY() - 2 - MARK, line);
        stroke(pen, x, window.getMaxY() + 2, x, window.getMaxY() + 2 + MARK, line);
    }

    private void level(Pen pen, double y, Rectangle2D window, Pen.Line line) {
        stroke(pen, window.getMinX() - 2, y, window.getMinX() - 2 - MARK, y, line);
        stroke(pen, window.getMaxX() + 2, y, window.getMaxX() + 2 + MARK, y, line);
    }

    private void stroke(Pen pen, double x1, double y1, double x2, double y2, Pen.Line line) {
        pen.draw(new Line2D.Double(x1, y1, x2, y2), palette.color(Tint.TEXT2), line);
    }

    private void foot(Pen pen, Rectangle2D window, String text) {
        double baseline = window.getMaxY() + FOOT - 3;
        String whose = Face.REGULAR.fit(heading.title(), Frame.FOOT_SIZE, window.getWidth() / 2);
        pen.begin(text);
        pen.text(
                text,
                window.getMaxX() - MARK - Face.SEMIBOLD.width(text, Frame.FOOT_SIZE),
                baseline,
                Face.SEMIBOLD,
                Frame.FOOT_SIZE,
                palette.color(Tint.TEXT2));
        if (!whose.isEmpty()) {
            pen.text(
                    whose, window.getMinX() + MARK, baseline, Face.REGULAR, Frame.FOOT_SIZE, palette.color(Tint.TEXT3));
        }
        pen.end();
    }
}
