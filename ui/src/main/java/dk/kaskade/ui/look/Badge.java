package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JLabel;

/** A count in a round grey ground beside a heading or a tab. */
public final class Badge extends JLabel {

    public Badge(String text) {
        super(text, CENTER);
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(2), UIScale.scale(7), UIScale.scale(2), UIScale.scale(7)));
        Type.CAPTION_STRONG.on(this, Tint.TEXT2);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Marks.smooth(graphics);
        g.setColor(Tint.HOVER.color());
        g.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), getHeight(), getHeight()));
        g.dispose();
        super.paintComponent(graphics);
    }
}
