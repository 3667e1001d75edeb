package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/** What the painted marks share: a grid of px at 100 %, smooth lines, round ends. */
abstract class Marks implements Icon {
    private final int width;
    private final int height;

    Marks(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Paints on a grid of {@code width} x {@code height} px, whatever the scale of the screen. */
    abstract void paint(Graphics2D g);

    @Override
    public final int getIconWidth() {
        return UIScale.scale(width);
    }

    @Override
    public final int getIconHeight() {
        return UIScale.scale(height);
    }

    @Override
    public final void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = smooth(graphics);
        g.translate(x, y);
        UIScale.scaleGraphics(g);
        paint(g);
        g.dispose();
    }

    static Graphics2D smooth(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Shape line(double x1, double y1, double x2, double y2) {
        return new Line2D.Double(x1, y1, x2, y2);
    }

    /** Straight lines through points given as x, y, x, y, ...; closed where told. */
    static Path2D through(boolean closed, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
