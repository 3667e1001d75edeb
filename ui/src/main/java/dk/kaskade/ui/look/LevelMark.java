package dk.kaskade.ui.look;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/** The strip of a level: cut into as many segments as the level, so that colour never stands alone. */
public final class LevelMark extends Marks {
    private static final int MOST = 6;
    private final int level;
    private final int width;
    private final int height;

    /** The mark in the size of chips, lists and legends. */
    public LevelMark(int level) {
        this(level, 5, 12);
    }

    /** The mark in a size of its own, in px at 100 %. */
    public LevelMark(int level, int width, int height) {
        super(width, height);
        this.level = level;
        this.width = width;
        this.height = height;
    }

    @Override
    void paint(Graphics2D g) {
        g.setColor(Tint.level(level).color());
        paint(g, level, width, height);
    }

    /** Fills the segments of a strip standing at the origin, in the colour that is set. */
    public static void paint(Graphics2D g, int level, double width, double height) {
        int segments = Math.max(1, Math.min(MOST, level));
        double gap = Math.max(1, Math.min(2, height / 12));
        double segment = (height - gap * (segments - 1)) / segments;
        for (int i = 0; i < segments; i++) {
            g.fill(new RoundRectangle2D.Double(0, i * (segment + gap), width, segment, 1.5, 1.5));
        }
    }
}
