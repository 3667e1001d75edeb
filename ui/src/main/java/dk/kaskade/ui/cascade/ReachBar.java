package dk.kaskade.ui.cascade;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A thin bar: blue as far as it reached, hatched where it is missing. */
final class ReachBar extends JComponent {
    private static final int THICK = 6;
    private final transient Descent.Count count;

    ReachBar(Descent.Count count) {
        this.count = count;
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(90, THICK));
    }

    @Override
    public Dimension getMinimumSize() {
        return UIScale.scale(new Dimension(30, THICK));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double height = UIScale.scale((float) THICK);
        double y = (getHeight() - height) / 2;
        Shape whole = new RoundRectangle2D.Double(0.5, y + 0.5, getWidth() - 1, height - 1, height, height);
        g.setColor(Tint.PANEL.color());
        g.fill(whole);
        Shape clip = g.getClip();
        g.clip(whole);
        g.setColor(Tint.LINE2.color());
        for (double x = -height; x < getWidth(); x += UIScale.scale(4f)) {
            g.draw(new Line2D.Double(x, y + height, x + height, y));
        }
        g.setColor(Tint.ACC.color());
        g.fill(new Rectangle2D.Double(0, y, count.of() == 0 ? 0 : getWidth() * count.reached() / count.of(), height));
        g.setClip(clip);
        g.setColor((count.reached() == count.of() && count.of() > 0 ? Tint.ACC : Tint.LINE2).color());
        g.draw(whole);
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.PROGRESS_BAR;
                }
            };
        }
        return accessibleContext;
    }
}
