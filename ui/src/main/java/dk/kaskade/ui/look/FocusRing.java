package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/** The ring of two px around what has the focus. */
public final class FocusRing {
    private static final float WIDTH = 2;
    private static final float ARC = 10;

    private FocusRing() {}

    /** Paints it just inside a component of a size. */
    public static void paint(Graphics2D g, int width, int height) {
        float line = UIScale.scale(WIDTH);
        float arc = UIScale.scale(ARC);
        g.setColor(Tint.ACC.color());
        g.setStroke(new BasicStroke(line));
        g.draw(new RoundRectangle2D.Float(line / 2, line / 2, width - line, height - line, arc, arc));
    }
}
