package dk.kaskade.ui.answer;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.ui.look.Tint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line on which a guide mark is set, in whatever room it is painted: its stops, a filled disc for the leader, a hollow
 * diamond for the nearest leader, and a thick line where the two are worth a talk. Rooms are in px of the screen.
 */
public record MarkScale(int min, int max) {
    private static final float PAD = 9;
    private static final int FAINT = 90;

    /**
     * Who stands where.
     *
     * @param own     the leader's own strength, none = not set
     * @param leaders the nearest leader's, none = not set
     * @param apart   so far apart that it is worth a talk
     * @param earlier strengths that were set before: faint dots
     */
    public record Standing(@Nullable Integer own, @Nullable Integer leaders, boolean apart, List<Integer> earlier) {
        public Standing {
            earlier = List.copyOf(earlier);
        }
    }

    /** The line of a mark. */
    public static MarkScale of(GuideMark mark) {
        return new MarkScale(mark.scale().min(), mark.scale().max());
    }

    /** The nearest strength that the scale has. */
    public int bounded(int value) {
        return Math.max(min, Math.min(max, value));
    }

    /** One step from a strength; from none at all it begins in the middle. */
    public int step(@Nullable Integer from, int by) {
        return bounded((from == null ? (min + max) / 2 - by : from) + by);
    }

    /** The strength whose stop is nearest to a place in a room. */
    public int at(int x, Rectangle room) {
        float pad = UIScale.scale(PAD);
        float share = (x - room.x - pad) / Math.max(1, room.width - 2 * pad);
        return bounded(min + Math.round(share * (max - min)));
    }

    /** Where the stop of a strength stands in a room. */
    public float x(int value, Rectangle room) {
        float pad = UIScale.scale(PAD);
        return room.x + pad + (room.width - 2 * pad) * (bounded(value) - min) / Math.max(1, max - min);
    }

    /** Paints the line in the middle of a room. */
    public void paint(Graphics2D g, Rectangle room, Standing standing) {
        rail(g, room);
        between(g, room, standing);
        earlier(g, room, standing.earlier());
        float y = middle(room);
        if (standing.leaders() != null) {
            MarkSign.LEADERS.paint(g, x(standing.leaders(), room), y, 1);
        }
        if (standing.own() != null) {
            // within the diamond where both are the same
            float share = standing.own().equals(standing.leaders()) ? 0.55f : 1;
            MarkSign.MINE.paint(g, x(standing.own(), room), y, share);
        }
    }

    private static float middle(Rectangle room) {
        return room.y + room.height / 2f;
    }

    private void rail(Graphics2D g, Rectangle room) {
        float y = middle(room);
        g.setColor(Tint.LINE2.color());
        g.setStroke(new BasicStroke(UIScale.scale(2f)));
        g.draw(new Line2D.Float(x(min, room), y, x(max, room), y));
        for (int value = min; value <= max; value++) {
            dot(g, x(value, room), y, UIScale.scale(2f));
        }
    }

    /** The distance to the leader: strong where it is worth a talk. */
    private void between(Graphics2D g, Rectangle room, Standing standing) {
        if (standing.own() != null
                && standing.leaders() != null
                && !standing.own().equals(standing.leaders())) {
            float y = middle(room);
            g.setColor((standing.apart() ? Tint.NOTE : Tint.DISCUSSED).color());
            g.setStroke(new BasicStroke(UIScale.scale(standing.apart() ? 3f : 2f)));
            g.draw(new Line2D.Float(x(standing.own(), room), y, x(standing.leaders(), room), y));
        }
    }

    private void earlier(Graphics2D g, Rectangle room, List<Integer> values) {
        Color accent = Tint.ACC.color();
        g.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), FAINT));
        values.forEach(value -> dot(g, x(value, room), middle(room), UIScale.scale(4f)));
    }

    private static void dot(Graphics2D g, float x, float y, float radius) {
        g.fill(new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
