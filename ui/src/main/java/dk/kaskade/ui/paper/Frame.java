package dk.kaskade.ui.paper;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartLegend;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.LegendPainter;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import dk.kaskade.ui.paint.Picture;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * What is around the chart on a sheet: title, legend and logo above, a line below. The larger the sheet, the larger its
 * letters; a title that is too long ends in dots.
 */
final class Frame {
    static final double FOOT = 18;
    static final double FOOT_SIZE = 7.5;

    private static final double TITLE = 17;
    private static final double SUBTITLE = 9.5;
    private static final double LEGEND = 8.5 / 11;
    private static final double LOGO_WIDTH = 120;
    private static final double LOGO_HEIGHT = 38;
    private static final double GAP = 16;
    /** Of the sheet. */
    private static final double HIGHEST_LEGEND = 0.25;

    private static final double A4 = 595.0 * 842;

    private final Heading heading;
    private final Palette palette;
    private final Optional<Picture> logo;
    private final double width;
    private final double height;
    private final double margin;
    private final double size;
    private final Rectangle2D logoPlace;
    private final LegendPainter legend;
    private final boolean legendBeside;
    private final double legendScale;

    Frame(
            Heading heading,
            ChartLegend words,
            Palette palette,
            Optional<Picture> logo,
            double width,
            double height,
            double margin) {
        this.heading = heading;
        this.palette = palette;
        this.logo = logo;
        this.width = width;
        this.height = height;
        this.margin = margin;
        size = Math.max(1, 0.55 + 0.45 * Math.sqrt(width * height / A4));
        logoPlace = logo.map(this::place).orElseGet(Rectangle2D.Double::new);
        double free = headingRoom();
        double title = Math.max(
                Face.SEMIBOLD.width(heading.title(), TITLE * size),
                Face.REGULAR.width(heading.subtitle(), SUBTITLE * size));
        LegendPainter inLine = new LegendPainter(words, Double.MAX_VALUE);
        legendBeside = title + GAP * size + LEGEND * size * inLine.width() <= free;
        double scale = LEGEND * size;
        LegendPainter fitting = legendBeside ? inLine : wrapped(words, scale);
        // a framework of very many roles is not to leave the chart without room
        while (fitting.height() * scale > HIGHEST_LEGEND * height) {
            scale *= 0.85;
            fitting = wrapped(words, scale);
        }
        legend = fitting;
        legendScale = scale;
    }

    private LegendPainter wrapped(ChartLegend words, double scale) {
        return new LegendPainter(words, (width - 2 * margin) / scale + 24);
    }

    private Rectangle2D place(Picture picture) {
        double most = Math.min(LOGO_WIDTH * size, (width - 2 * margin) / 3);
        double scale = Math.min(most / picture.width(), LOGO_HEIGHT * size / picture.height());
        double w = picture.width() * scale;
        return new Rectangle2D.Double(width - margin - w, margin, w, picture.height() * scale);
    }

    private double headingRoom() {
        return width - 2 * margin - (logo.isPresent() ? logoPlace.getWidth() + GAP * size : 0);
    }

    /** Where the chart may be. */
    Rectangle2D body() {
        double top = margin + headHeight();
        return new Rectangle2D.Double(margin, top, width - 2 * margin, height - margin - FOOT * size - top);
    }

    private double headHeight() {
        double words = (TITLE + SUBTITLE + 10) * size;
        double head = logo.isPresent() ? Math.max(words, logoPlace.getHeight() + 4) : words;
        return head + (legendBeside ? 0 : legend.height() * legendScale + 2);
    }

    /** The size of the title; cards are not to have larger letters than it. */
    double titleSize() {
        return TITLE * size;
    }

    /** The size of the smallest letters of the frame. */
    double smallest() {
        return Math.min(FOOT_SIZE * size, 11 * legendScale);
    }

    /** What stands on a sheet without any card. */
    String nothing() {
        return heading.text("empty");
    }

    /** @param name of the page, beside the title; @param right what stands at the right of the foot */
    void paint(Pen pen, String name, String right) {
        pen.fill(new Rectangle2D.Double(0, 0, width, height), palette.color(Tint.PANEL));
        words(pen, name);
        logo.ifPresent(picture -> pen.picture(picture, logoPlace));
        foot(pen, right);
    }

    private void words(Pen pen, String name) {
        double room = legendBeside ? headingRoom() - legendScale * legend.width() : headingRoom();
        double title = TITLE * size;
        double subtitle = SUBTITLE * size;
        double baseline = margin + title;
        pen.begin(heading.title());
        String whose = Face.SEMIBOLD.fit(heading.title(), title, room);
        text(pen, whose, margin, baseline, Face.SEMIBOLD, title, Tint.TEXT);
        double beside = Face.SEMIBOLD.width(whose, title) + title * 0.7;
        String branch = Face.REGULAR.fit(name, title * 0.8, Math.max(0, room - beside));
        text(pen, branch, margin + beside, baseline, Face.REGULAR, title * 0.8, Tint.TEXT2);
        baseline += subtitle * 1.55;
        text(
                pen,
                Face.REGULAR.fit(heading.subtitle(), subtitle, room),
                margin,
                baseline,
                Face.REGULAR,
                subtitle,
                Tint.TEXT2);
        pen.end();
        double left = legendBeside ? margin + headingRoom() - legendScale * (legend.width() - 24) : margin;
        double top = legendBeside ? margin + 1 : margin + headHeight() - legend.height() * legendScale - 4;
        pen.begin(heading.text("legend"));
        pen.shifted(left, top, () -> pen.scaled(legendScale, () -> legend.paint(pen, palette, 0, 0, false)));
        pen.end();
    }

    private void foot(Pen pen, String right) {
        double baseline = height - margin - 1;
        double rule = baseline - FOOT_SIZE * size * 1.5;
        pen.draw(new Line2D.Double(margin, rule, width - margin, rule), palette.color(Tint.LINE), Pen.Line.flat(0.5));
        String left = heading.text("foot", heading.day());
        pen.begin(left);
        text(pen, left, margin, baseline, Face.REGULAR, FOOT_SIZE * size, Tint.TEXT3);
        double end = width - margin - Face.REGULAR.width(right, FOOT_SIZE * size);
        text(pen, right, end, baseline, Face.REGULAR, FOOT_SIZE * size, Tint.TEXT3);
        pen.end();
    }

    private void text(Pen pen, String text, double x, double baseline, Face face, double letters, Tint ink) {
        if (!text.isEmpty()) {
            pen.text(text, x, baseline, face, letters, palette.color(ink));
        }
    }
}
