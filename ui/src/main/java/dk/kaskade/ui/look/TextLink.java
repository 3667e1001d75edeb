package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import org.jspecify.annotations.Nullable;

/** Words that lead somewhere, in the accent's colour; underlined under the mouse and with the focus. */
public final class TextLink extends JButton {

    /** Words without an icon. */
    public TextLink(String text, Type type, Runnable go) {
        this(text, type, null, go);
    }

    /** Words of a type; {@code go} runs at a click, Enter or the space bar. */
    public TextLink(String text, Type type, @Nullable Icon icon, Runnable go) {
        super(text, icon);
        putClientProperty("html.disable", true);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        setHorizontalAlignment(LEADING);
        setIconTextGap(UIScale.scale(5));
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(1), 0, UIScale.scale(2), 0));
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        type.on(this, Tint.ACC);
        addActionListener(event -> go.run());
    }

    /** Says more to those who do not see what stands beside it. */
    public TextLink called(String name) {
        getAccessibleContext().setAccessibleName(name);
        return this;
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(30), getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (isFocusOwner() || getModel().isRollover()) {
            Color color = getForeground();
            g.setColor(color);
            FontMetrics metrics = getFontMetrics(getFont());
            int x = getIcon() == null ? 0 : getIcon().getIconWidth() + getIconTextGap();
            int width = Math.min(metrics.stringWidth(getText()), getWidth() - x);
            g.fillRect(x, getHeight() - UIScale.scale(2), width, UIScale.scale(isFocusOwner() ? 2 : 1));
        }
    }
}
