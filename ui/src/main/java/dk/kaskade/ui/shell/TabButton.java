package dk.kaskade.ui.shell;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;

/** A tab: a dot where something is not saved, the name, and a cross that shuts it; the middle button of the mouse does too. */
final class TabButton extends JToggleButton {
    private static final int SIDE = 12;
    private static final int DOT = 7;
    private static final int CROSS = 12;
    private static final int GAP = 8;

    private final transient DocumentTab tab;
    private final transient Runnable close;
    private final transient Icon cross = Icons.CLOSE.icon(CROSS, Tint.TEXT2);
    private boolean overCross;

    TabButton(DocumentTab tab, Runnable choose, Runnable close) {
        this.tab = tab;
        this.close = close;
        setText(tab.name());
        setSelected(tab.shown());
        setToolTipText(tab.tip());
        setBorder(BorderFactory.createEmptyBorder());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        Type.TABLE.on(this, Tint.TEXT2);
        addActionListener(event -> {
            setSelected(tab.shown());
            if (!overCross) {
                choose.run();
            }
        });
        addMouseMotionListener(new Pointer());
        addMouseListener(new Pointer());
    }

    /** What is told to who does not see the cross and the dot. */
    void speak(String closing, String changed) {
        getAccessibleContext().setAccessibleName(tab.name());
        getAccessibleContext().setAccessibleDescription(tab.changed() ? changed : null);
        putClientProperty("closing", closing);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return isOnCross(event.getPoint()) ? String.valueOf(getClientProperty("closing")) : tab.tip();
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(Type.TABLE_STRONG.font());
        int around = UIScale.scale(2 * SIDE + GAP + CROSS) + dotWidth();
        return new Dimension(metrics.stringWidth(tab.name()) + around, UIScale.scale(34));
    }

    private int dotWidth() {
        return tab.changed() ? UIScale.scale(DOT + 6) : 0;
    }

    private boolean isOnCross(Point at) {
        return at.x >= getWidth() - UIScale.scale(SIDE + CROSS + GAP / 2);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ground(g);
        int x = UIScale.scale(SIDE);
        if (tab.changed()) {
            float size = UIScale.scale((float) DOT);
            g.setColor(Tint.ACC.color());
            g.fill(new Ellipse2D.Float(x, (getHeight() - size) / 2, size, size));
            x += dotWidth();
        }
        name(g, x);
        if (tab.shown() || getModel().isRollover()) {
            cross(g);
        }
        g.dispose();
    }

    private void ground(Graphics2D g) {
        if (tab.shown()) {
            g.setColor(Tint.PANEL.color());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(Tint.ACC.color());
            int line = UIScale.scale(2);
            g.fillRect(0, getHeight() - line, getWidth(), line);
        } else if (getModel().isRollover()) {
            g.setColor(Tint.HOVER.color());
            g.fillRect(0, 0, getWidth(), getHeight());
        }
        if (isFocusOwner()) {
            float line = UIScale.scale(2f);
            float arc = UIScale.scale(8f);
            g.setColor(Tint.ACC.color());
            g.setStroke(new java.awt.BasicStroke(line));
            g.draw(new RoundRectangle2D.Float(line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc));
        }
    }

    private void name(Graphics2D g, int x) {
        Font font = (tab.shown() ? Type.TABLE_STRONG : Type.TABLE).font();
        FontMetrics metrics = getFontMetrics(font);
        int room = getWidth() - x - UIScale.scale(SIDE + CROSS + GAP / 2);
        String shown = SwingUtilities.layoutCompoundLabel(
                this,
                metrics,
                tab.name(),
                null,
                CENTER,
                LEFT,
                CENTER,
                LEFT,
                new java.awt.Rectangle(room, getHeight()),
                new java.awt.Rectangle(),
                new java.awt.Rectangle(),
                0);
        g.setFont(font);
        g.setColor((tab.shown() ? Tint.TEXT : Tint.TEXT2).color());
        FlatUIUtils.drawString(this, g, shown, x, (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2);
    }

    private void cross(Graphics2D g) {
        int size = cross.getIconWidth();
        int x = getWidth() - UIScale.scale(SIDE) - size + UIScale.scale(2);
        int y = (getHeight() - size) / 2;
        if (overCross) {
            int more = UIScale.scale(3);
            g.setColor(Tint.LINE.color());
            g.fillRoundRect(x - more, y - more, size + 2 * more, size + 2 * more, 2 * more, 2 * more);
        }
        cross.paintIcon(this, g, x, y);
    }

    /** Follows the pointer on and off the cross. */
    private final class Pointer extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent event) {
            boolean now = isOnCross(event.getPoint());
            if (now != overCross) {
                overCross = now;
                repaint();
            }
        }

        @Override
        public void mouseExited(MouseEvent event) {
            overCross = false;
            repaint();
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            boolean closing =
                    SwingUtilities.isMiddleMouseButton(event) || SwingUtilities.isLeftMouseButton(event) && overCross;
            if (closing && contains(event.getPoint())) {
                close.run();
            }
        }
    }
}
