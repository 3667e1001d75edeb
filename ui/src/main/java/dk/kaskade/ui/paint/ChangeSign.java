package dk.kaskade.ui.paint;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;

/** The sign of what a proposal does to a position, as an icon. */
public record ChangeSign(CardChange change, int size) implements Icon {
    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        double radius = UIScale.scale((float) size) / 2.0;
        new Marks(new GraphicsPen(g).smooth(true), Palette.current()).change(change, x + radius, y + radius, radius);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(size);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(size);
    }
}
