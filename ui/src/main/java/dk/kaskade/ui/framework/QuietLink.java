package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JButton;

/** Words that do something or lead somewhere, in the accent's colour; underlined under the mouse and with the focus. */
final class QuietLink extends JButton {
    QuietLink(String text, Type type, Runnable go) {
        super(text);
        putClientProperty("html.disable", true);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        setHorizontalAlignment(LEADING);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(1), 0, UIScale.scale(2), 0));
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        type.on(this, Tint.ACC);
        addActionListener(event -> go.run());
    }

    /** Says more for those who do not see what stands beside it. */
    QuietLink called(String name) {
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
            g.setColor(getForeground());
            FontMetrics metrics = getFontMetrics(getFont());
            int width = Math.min(metrics.stringWidth(getText()), getWidth());
            g.fillRect(0, getHeight() - UIScale.scale(2), width, UIScale.scale(isFocusOwner() ? 2 : 1));
        }
    }
}
