package dk.kaskade.ui.shell;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JToggleButton;

/** A view in the rail: its icon above its name, and a count at the icon's corner. */
final class RailButton extends JToggleButton {
    private static final int ICON = 20;
    /** Below this height there is no room for the name. */
    private static final int NAMED = 40;

    private static final float LEAST_SHARE = 0.8f;

    private final Icon drawing;
    private int count;

    RailButton(Icons icon) {
        drawing = icon.icon(ICON, this::tint);
        setBorder(BorderFactory.createEmptyBorder());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        Type.CHIP.on(this, Tint.TEXT2);
    }

    void name(String name) {
        setText(name);
        setToolTipText(name);
        getAccessibleContext().setAccessibleName(name);
    }

    void badge(int next) {
        count = next;
        getAccessibleContext().setAccessibleDescription(next > 0 ? Integer.toString(next) : null);
        repaint();
    }

    private Color tint() {
        return (isSelected() ? Tint.ACC : Tint.TEXT2).color();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ground(g);
        int x = (getWidth() - drawing.getIconWidth()) / 2;
        boolean named = getHeight() >= UIScale.scale(NAMED);
        int spare = getHeight() - drawing.getIconHeight();
        int y = named ? (spare - UIScale.scale(15)) / 2 : spare / 2;
        drawing.paintIcon(this, g, x, y);
        if (named) {
            name(g, y + drawing.getIconHeight() + UIScale.scale(13));
        }
        if (count > 0) {
            badge(g, x + drawing.getIconWidth() - UIScale.scale(4), Math.max(0, y - UIScale.scale(6)));
        }
        g.dispose();
    }

    private void ground(Graphics2D g) {
        float line = UIScale.scale(2f);
        float arc = UIScale.scale(12f);
        if (isSelected() || getModel().isRollover()) {
            g.setColor((isSelected() ? Tint.ACC_SOFT : Tint.HOVER).color());
            g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        }
        if (isFocusOwner()) {
            g.setColor(Tint.ACC.color());
            g.setStroke(new BasicStroke(line));
            g.draw(new RoundRectangle2D.Float(line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc));
        }
    }

    private void name(Graphics2D g, int y) {
        Font font = fitting((isSelected() ? Type.CHIP_STRONG : Type.CHIP).font());
        FontMetrics metrics = getFontMetrics(font);
        g.setFont(font);
        g.setColor(tint());
        int x = (getWidth() - metrics.stringWidth(getText())) / 2;
        FlatUIUtils.drawString(this, g, getText(), x, y);
    }

    /** A name that is too long for the rail, as a plugin's may be, is written a little smaller. */
    private Font fitting(Font usual) {
        int width = getFontMetrics(usual).stringWidth(getText());
        float share = Math.max(LEAST_SHARE, (getWidth() - UIScale.scale(2f)) / Math.max(1, width));
        return share >= 1 ? usual : usual.deriveFont(usual.getSize2D() * share);
    }

    private void badge(Graphics2D g, int x, int y) {
        Font font = Type.CHIP_STRONG.font();
        String text = count > 999 ? "999+" : Integer.toString(count);
        FontMetrics metrics = getFontMetrics(font);
        int width = Math.min(metrics.stringWidth(text) + UIScale.scale(6), getWidth() - x);
        int height = UIScale.scale(13);
        g.setColor(Tint.GAP_SOFT.color());
        g.fill(new RoundRectangle2D.Float(x, y, width, height, UIScale.scale(6f), UIScale.scale(6f)));
        g.setFont(font);
        g.setColor(Tint.GAP_TEXT.color());
        FlatUIUtils.drawString(this, g, text, x + (width - metrics.stringWidth(text)) / 2, y + UIScale.scale(10));
    }
}
