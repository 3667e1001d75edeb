package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** Shares of a whole side by side in one thin bar; what is left over stays grey. */
public final class ProgressLine extends JComponent {
    /** One share: its colour and how many of the whole it is. */
    public record Share(Tint tint, int count) {}

    private static final int GAP = 1;
    private final int thickness;
    private transient List<Share> shares = List.of();
    private int whole;

    /** A bar as thick as told in px at 100 %. */
    public ProgressLine(int thickness) {
        this.thickness = thickness;
    }

    /** Shows shares of a whole; a description in words is for those who do not see the bar. */
    public void show(List<Share> next, int of, String description) {
        shares = List.copyOf(next);
        whole = of;
        getAccessibleContext().setAccessibleName(description);
        setToolTipText(description);
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet()
                ? super.getPreferredSize()
                : new Dimension(UIScale.scale(120), UIScale.scale(thickness));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(24), UIScale.scale(thickness));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Marks.smooth(graphics);
        double height = UIScale.scale((float) thickness);
        double y = (getHeight() - height) / 2;
        g.clip(new RoundRectangle2D.Double(0, y, getWidth(), height, height, height));
        g.setColor(Tint.HOVER.color());
        g.fill(new Rectangle2D.Double(0, y, getWidth(), height));
        double x = 0;
        for (Share share : whole > 0 ? shares : List.<Share>of()) {
            double width = getWidth() * (double) share.count() / whole;
            g.setColor(share.tint().color());
            g.fill(new Rectangle2D.Double(x, y, Math.max(0, width - UIScale.scale((float) GAP)), height));
            x += width;
        }
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
