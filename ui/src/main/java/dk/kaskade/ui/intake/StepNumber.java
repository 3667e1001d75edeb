package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/** The number of a step in a ring: filled where one is, a tick where it is done. */
final class StepNumber implements Icon {
    private static final int SIZE = 22;

    private final int number;
    private boolean here;
    private boolean done;

    StepNumber(int number) {
        this.number = number;
    }

    void show(boolean now, boolean settled) {
        here = now;
        done = settled && !now;
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(SIZE);
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        UIScale.scaleGraphics(g);
        Ellipse2D ring = new Ellipse2D.Double(0.75, 0.75, SIZE - 1.5, SIZE - 1.5);
        g.setColor((here ? Tint.ACC : done ? Tint.ACC_SOFT : Tint.PANEL).color());
        g.fill(ring);
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor((here || done ? Tint.ACC : Tint.LINE2).color());
        g.draw(ring);
        if (done) {
            tick(g);
        }
        g.dispose();
        if (!done) {
            number((Graphics2D) graphics, x, y);
        }
    }

    private static void tick(Graphics2D g) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(6.8, 11.4);
        tick.lineTo(9.8, 14.4);
        tick.lineTo(15.4, 8.2);
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(tick);
    }

    private void number(Graphics2D shared, int x, int y) {
        Graphics2D g = (Graphics2D) shared.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(Type.CAPTION_STRONG.font());
        g.setColor((here ? Tint.ON_ACC : Tint.TEXT2).color());
        FontMetrics metrics = g.getFontMetrics();
        String text = Integer.toString(number);
        g.drawString(
                text,
                x + (getIconWidth() - metrics.stringWidth(text)) / 2f,
                y + (getIconHeight() - metrics.getHeight()) / 2f + metrics.getAscent());
        g.dispose();
    }
}
