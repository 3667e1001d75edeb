package dk.kaskade.ui.cascade;

import dk.kaskade.ui.look.Tint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JComponent;

/** How much of a whole something costs, as a short bar in the colour of gaps. */
final class CostBar extends JComponent {
    private final double share;

    /** @param share from 0 to 1 */
    CostBar(double share) {
        this.share = share;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int height = getHeight();
        g.setColor(Tint.HOVER.color());
        g.fillRoundRect(0, 0, getWidth(), height, height, height);
        if (share > 0) {
            g.setColor(Tint.GAP.color());
            g.fillRoundRect(0, 0, Math.max(height, (int) Math.round(getWidth() * share)), height, height, height);
        }
        g.dispose();
    }
}
