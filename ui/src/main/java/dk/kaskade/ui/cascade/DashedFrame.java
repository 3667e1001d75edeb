package dk.kaskade.ui.cascade;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import javax.swing.border.AbstractBorder;

/** The frame of what is missing. */
final class DashedFrame extends AbstractBorder {
    @Override
    public Insets getBorderInsets(Component component, Insets insets) {
        int line = UIScale.scale(1);
        insets.set(line, line, line, line);
        return insets;
    }

    @Override
    public void paintBorder(Component component, Graphics graphics, int x, int y, int width, int height) {
        Graphics2D g = (Graphics2D) graphics.create();
        float dash = UIScale.scale(4f);
        g.setStroke(new BasicStroke(
                UIScale.scale(1.2f),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {dash, dash * 0.75f},
                0));
        g.setColor(Tint.GAP.color());
        g.drawRect(x, y, width - 1, height - 1);
        g.dispose();
    }
}
