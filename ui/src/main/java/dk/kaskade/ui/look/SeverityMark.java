package dk.kaskade.ui.look;

import java.awt.Graphics2D;

/** How bad a finding is, as a shape: each severity is told without its colour too. */
public final class SeverityMark extends Marks {
    /** The four shapes. */
    public enum Kind {
        /** Filled octagon with a cross. */
        ERROR,
        /** Diamond split down the middle. */
        GAP,
        /** Ring with an i. */
        NOTICE,
        /** Hollow split diamond: a gap that somebody decided to live with. */
        ACCEPTED
    }

    private static final int GRID = 16;
    private final Kind kind;
    private final double scale;

    public SeverityMark(Kind kind) {
        this(kind, 14);
    }

    public SeverityMark(Kind kind, int size) {
        super(size, size);
        this.kind = kind;
        this.scale = size / (double) GRID;
    }

    @Override
    void paint(Graphics2D g) {
        g.scale(scale, scale);
        paint(g, kind);
    }

    /** Paints the mark on a grid of 16 from the origin. */
    public static void paint(Graphics2D g, Kind kind) {
        switch (kind) {
            case ERROR -> error(g);
            case GAP -> gap(g);
            case NOTICE -> notice(g);
            case ACCEPTED -> accepted(g);
        }
    }

    private static void error(Graphics2D g) {
        g.setColor(Tint.ERROR.color());
        g.fill(through(true, 5, 1, 11, 1, 15, 5, 15, 11, 11, 15, 5, 15, 1, 11, 1, 5));
        g.setColor(Tint.PANEL.color());
        g.setStroke(stroke(1.8));
        g.draw(line(5.6, 5.6, 10.4, 10.4));
        g.draw(line(10.4, 5.6, 5.6, 10.4));
    }

    private static void gap(Graphics2D g) {
        g.setColor(Tint.GAP.color());
        g.fill(through(true, 7, 1.6, 7, 14.4, 0.8, 8));
        g.fill(through(true, 9, 1.6, 9, 14.4, 15.2, 8));
    }

    private static void notice(Graphics2D g) {
        g.setColor(Tint.NOTE.color());
        g.setStroke(stroke(1.5));
        g.draw(circle(8, 8, 6.5));
        g.draw(line(8, 7.5, 8, 11.2));
        g.fill(circle(8, 4.9, 1));
    }

    private static void accepted(Graphics2D g) {
        g.setColor(Tint.TEXT3.color());
        g.setStroke(stroke(1.3));
        g.draw(through(true, 6.9, 2.4, 6.9, 13.6, 1.5, 8));
        g.draw(through(true, 9.1, 2.4, 9.1, 13.6, 14.5, 8));
    }
}
