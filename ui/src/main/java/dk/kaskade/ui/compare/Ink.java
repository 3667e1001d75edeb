package dk.kaskade.ui.compare;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.plaf.basic.BasicGraphicsUtils;

/** Words and bars in a painted cell, in px of the screen. */
record Ink(JComponent on, Graphics2D g) {
    /** Where words stand in their room. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Writes in the middle of the height of a room, cut with "…" where they do not fit. */
    void words(String text, Type type, Color color, Rectangle room, Side side) {
        g.setFont(type.font());
        g.setColor(color);
        FontMetrics metrics = on.getFontMetrics(type.font());
        String shown = BasicGraphicsUtils.getClippedString(on, metrics, text, room.width);
        int spare = room.width - metrics.stringWidth(shown);
        int x = room.x + (side == Side.LEFT ? 0 : side == Side.RIGHT ? spare : spare / 2);
        int y = room.y + (room.height - metrics.getHeight()) / 2 + metrics.getAscent();
        FlatUIUtils.drawString(on, g, shown, x, y);
    }

    int width(String text, Type type) {
        return on.getFontMetrics(type.font()).stringWidth(text);
    }

    /** A bar of a share of the room on a quiet ground. */
    void bar(double share, Color color, Rectangle room) {
        double height = UIScale.scale(7f);
        double y = room.y + (room.height - height) / 2;
        double arc = UIScale.scale(3f);
        g.setColor(Tint.HOVER.color());
        g.fill(new RoundRectangle2D.Double(room.x, y, room.width, height, arc, arc));
        double width = Math.min(1, share) * room.width;
        if (width > 0) {
            g.setColor(color);
            g.fill(new RoundRectangle2D.Double(room.x, y, Math.max(UIScale.scale(2f), width), height, arc, arc));
        }
    }

    /** A bar as high as its room. */
    void thin(double share, Color color, Rectangle room) {
        fill(Tint.HOVER.color(), room.x, room.y, room.width, room.height);
        fill(color, room.x, room.y, Math.min(1, share) * room.width, room.height);
    }

    /** A box with round corners. */
    void box(Color fill, Rectangle room) {
        double arc = UIScale.scale(8f);
        g.setColor(fill);
        g.fill(new RoundRectangle2D.Double(room.x, room.y, room.width, room.height, arc, arc));
    }

    void frame(Color line, Rectangle room) {
        double arc = UIScale.scale(8f);
        g.setColor(line);
        g.setStroke(new java.awt.BasicStroke(1));
        g.draw(new RoundRectangle2D.Double(room.x + 0.5, room.y + 0.5, room.width - 1, room.height - 1, arc, arc));
    }

    void fill(Color color, double x, double y, double width, double height) {
        g.setColor(color);
        g.fill(new Rectangle2D.Double(x, y, width, height));
    }
}
