package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;

/** How much of what is expected is agreed or in practice, as a ring that closes. */
record ProgressRing(int placed, int applying) implements Icon {
    private static final int SIZE = 18;
    private static final float LINE = 3;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float line = UIScale.scale(LINE);
        float inset = line / 2 + 1;
        float size = UIScale.scale((float) SIZE) - 2 * inset;
        g.setStroke(new BasicStroke(line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setColor(Tint.LINE.color());
        g.draw(new Ellipse2D.Float(x + inset, y + inset, size, size));
        if (applying > 0 && placed > 0) {
            g.setColor(Tint.PRACTISED.color());
            g.draw(new Arc2D.Float(x + inset, y + inset, size, size, 90, -360f * placed / applying, Arc2D.OPEN));
        }
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
