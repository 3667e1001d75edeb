package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.LayoutManager;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.border.AbstractBorder;

/** Panels and hairlines in the colours of the theme, whichever is on. */
public final class Ground {
    /** The sides that a hairline can stand at. */
    public enum Side {
        TOP,
        LEFT,
        BOTTOM,
        RIGHT
    }

    private Ground() {}

    /** A panel in a colour of the theme. */
    public static JPanel panel(Tint tint, LayoutManager layout) {
        return paint(new JPanel(layout), tint);
    }

    /** A panel with a hairline frame and round corners, as the cards of the welcome page. */
    public static JPanel card(Tint tint, LayoutManager layout) {
        JPanel card = new JPanel(layout);
        card.putClientProperty(
                "FlatLaf.style", "background: $" + tint.key() + "; arc: 16; border: 1,1,1,1,$Kaskade.line,1,16");
        return card;
    }

    /** Gives a component a ground that follows the theme. */
    public static <C extends JComponent> C paint(C component, Tint tint) {
        component.setOpaque(true);
        component.putClientProperty("FlatLaf.style", "background: $" + tint.key());
        return component;
    }

    /** A hairline at one side of a component. */
    public static <C extends JComponent> C line(C component, Side side) {
        component.setBorder(new Hairline(side));
        return component;
    }

    /** A line of one px in the theme's own colour. */
    private static final class Hairline extends AbstractBorder {
        private final transient Side side;

        Hairline(Side side) {
            this.side = side;
        }

        @Override
        public Insets getBorderInsets(Component component, Insets insets) {
            int line = UIScale.scale(1);
            insets.set(
                    side == Side.TOP ? line : 0,
                    side == Side.LEFT ? line : 0,
                    side == Side.BOTTOM ? line : 0,
                    side == Side.RIGHT ? line : 0);
            return insets;
        }

        @Override
        public void paintBorder(Component component, Graphics g, int x, int y, int width, int height) {
            int line = UIScale.scale(1);
            g.setColor(Tint.LINE.color());
            switch (side) {
                case TOP -> g.fillRect(x, y, width, line);
                case LEFT -> g.fillRect(x, y, line, height);
                case BOTTOM -> g.fillRect(x, y + height - line, width, line);
                case RIGHT -> g.fillRect(x + width - line, y, line, height);
            }
        }
    }
}
