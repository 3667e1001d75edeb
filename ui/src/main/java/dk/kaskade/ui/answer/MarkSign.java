package dk.kaskade.ui.answer;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/** The signs on the line of a guide mark: a filled disc for the leader, a hollow diamond for the nearest leader. */
public enum MarkSign implements Icon {
    MINE,
    LEADERS;

    private static final int SIZE = 12;
    private static final float DISC = 5;
    private static final float DIAMOND = 5.5f;

    /** Paints the sign around a point, a share of its usual size. */
    void paint(Graphics2D g, float x, float y, float share) {
        if (this == MINE) {
            float radius = UIScale.scale(DISC) * share;
            g.setColor(Tint.ACC.color());
            g.fill(new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius));
        } else {
            Path2D diamond = diamond(x, y, UIScale.scale(DIAMOND) * share);
            g.setColor(Tint.PANEL.color());
            g.fill(diamond);
            g.setColor(Tint.TEXT2.color());
            g.setStroke(new BasicStroke(UIScale.scale(1.5f)));
            g.draw(diamond);
        }
    }

    private static Path2D diamond(float x, float y, float half) {
        Path2D diamond = new Path2D.Float();
        diamond.moveTo(x, y - half);
        diamond.lineTo(x + half, y);
        diamond.lineTo(x, y + half);
        diamond.lineTo(x - half, y);
        diamond.closePath();
        return diamond;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float middle = UIScale.scale(SIZE) / 2f;
        paint(g, x + middle, y + middle, 0.85f);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(SIZE);
    }
}
