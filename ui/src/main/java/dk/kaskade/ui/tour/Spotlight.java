package dk.kaskade.ui.tour;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;

/** A frame around the component that a step is about. The mouse goes through it. */
final class Spotlight extends JComponent {
    private static final int WIDTH = 3;

    private final JLayeredPane pane;
    private String spot = "";

    Spotlight(JLayeredPane pane) {
        this.pane = pane;
    }

    /** Frames the component with this name from now on, wherever it is. */
    void on(String name) {
        spot = name;
        repaint();
    }

    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Named.in(pane, spot).ifPresent(target -> frame((Graphics2D) g.create(), target));
    }

    private void frame(Graphics2D g, Component target) {
        Rectangle at = SwingUtilities.convertRectangle(target.getParent(), target.getBounds(), this);
        int width = UIScale.scale(WIDTH);
        int arc = UIScale.scale(8);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tint.ACC.color());
        g.setStroke(new BasicStroke(width));
        g.drawRoundRect(at.x + width / 2, at.y + width / 2, at.width - width, at.height - width, arc, arc);
        g.dispose();
    }
}
