package dk.kaskade.ui.handout;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** One page in the middle of its room, with a hairline around it. */
final class PagePicture extends JComponent {
    private static final int MARGIN = 20;

    private transient @Nullable BufferedImage page;
    private double device = 1;

    /** How many pixels a point of the page gets, so that all of it is in sight. */
    double fit(Dimension2D points) {
        int margin = 2 * UIScale.scale(MARGIN);
        double across = Math.max(1, getWidth() - margin) / points.getWidth();
        double down = Math.max(1, getHeight() - margin) / points.getHeight();
        return Math.min(across, down);
    }

    /** @param deviceScale pixels of the picture for one of the component's */
    void show(@Nullable BufferedImage next, double deviceScale) {
        page = next;
        device = deviceScale;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (page == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        int width = (int) Math.round(page.getWidth() / device);
        int height = (int) Math.round(page.getHeight() / device);
        int x = (getWidth() - width) / 2;
        int y = (getHeight() - height) / 2;
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(page, x, y, width, height, null);
        g.setColor(Tint.LINE2.color());
        g.drawRect(x - 1, y - 1, width + 1, height + 1);
        g.dispose();
    }
}
