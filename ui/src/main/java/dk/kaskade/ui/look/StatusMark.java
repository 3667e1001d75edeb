package dk.kaskade.ui.look;

import java.awt.Graphics2D;
import java.awt.geom.Arc2D;

/** How far an expectation has come, as a ring that fills. */
public final class StatusMark extends Marks {
    /** The five rings. */
    public enum Kind {
        /** Empty ring. */
        OPEN,
        /** Half full. */
        DISCUSSED,
        /** Three quarters full. */
        AGREED,
        /** Full, with a tick. */
        PRACTISED,
        /** Ring with a slash. */
        NOT_APPLICABLE
    }

    private static final int GRID = 16;
    private final Kind kind;
    private final double scale;

    public StatusMark(Kind kind) {
        this(kind, 14);
    }

    public StatusMark(Kind kind, int size) {
        super(size, size);
        this.kind = kind;
        this.scale = size / (double) GRID;
    }

    @Override
    void paint(Graphics2D g) {
        g.scale(scale, scale);
        paint(g, kind);
    }

    /** Paints the ring on a grid of 16 from the origin. */
    public static void paint(Graphics2D g, Kind kind) {
        g.setStroke(stroke(1.6));
        g.setColor(tint(kind).color());
        switch (kind) {
            case OPEN -> g.draw(circle(8, 8, 5.8));
            case DISCUSSED -> filled(g, -90, 180);
            case AGREED -> filled(g, 90, 270);
            case PRACTISED -> practised(g);
            case NOT_APPLICABLE -> {
                g.draw(circle(8, 8, 5.8));
                g.draw(line(4.4, 11.6, 11.6, 4.4));
            }
        }
    }

    /** The colour that the words beside the ring have. */
    public static Tint tint(Kind kind) {
        return switch (kind) {
            case OPEN, NOT_APPLICABLE -> Tint.TEXT3;
            case DISCUSSED -> Tint.DISCUSSED_TEXT;
            case AGREED -> Tint.AGREED_TEXT;
            case PRACTISED -> Tint.PRACTISED_TEXT;
        };
    }

    private static void filled(Graphics2D g, double from, double extent) {
        g.draw(circle(8, 8, 5.8));
        g.fill(new Arc2D.Double(2.2, 2.2, 11.6, 11.6, from, extent, Arc2D.PIE));
    }

    private static void practised(Graphics2D g) {
        g.fill(circle(8, 8, 6.6));
        g.setColor(Tint.PANEL.color());
        g.setStroke(stroke(1.7));
        g.draw(through(false, 5, 8.3, 7.2, 10.4, 11, 6));
    }
}
