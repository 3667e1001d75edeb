package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Pen;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import javax.swing.Icon;

/** How a link is drawn by its ground; as an icon, a sample of it. */
record GroundLine(Ground ground) implements Icon {
    private static final int WIDTH = 24;
    private static final int HEIGHT = 10;
    private static final double RING = 3.2;

    /** The line: the wording of the document and what was confirmed weigh more, a reading is dotted. */
    static Pen.Line line(Ground ground, boolean strong) {
        double more = strong ? 0.6 : 0;
        return switch (ground) {
            case WORDING, CONFIRMED -> Pen.Line.solid(2 + more);
            case TOPIC -> Pen.Line.solid(1 + more * 1.4);
            case READING -> Pen.Line.dotted(1.2 + more);
        };
    }

    /** The ring in the middle of what was confirmed. */
    static void ring(Pen pen, double x, double y, Color line, Color ground) {
        Ellipse2D ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
        pen.fill(ring, ground);
        pen.draw(ring, line, Pen.Line.solid(1.5));
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(WIDTH);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(HEIGHT);
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(x, y);
        UIScale.scaleGraphics(g);
        GraphicsPen pen = new GraphicsPen(g).smooth(true);
        double middle = HEIGHT / 2.0;
        Color color = Tint.TEXT2.color();
        pen.draw(new Line2D.Double(1, middle, WIDTH - 1, middle), color, line(ground, false));
        if (ground == Ground.CONFIRMED) {
            ring(pen, WIDTH / 2.0, middle, color, Tint.PANEL.color());
        }
        g.dispose();
    }
}
