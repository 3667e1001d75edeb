package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** A row of several components that is one button: by a click, Enter or the space bar. */
public class PressRow extends JPanel {
    private static final float ARC = 10;

    private boolean under;

    /** A row that runs something when it is pressed. */
    public PressRow(LayoutManager layout, Runnable pressed) {
        super(layout);
        setOpaque(false);
        setFocusable(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        addFocusListener(new Repainting(this));
        addMouseListener(new Mouse(pressed));
        for (String key : new String[] {"ENTER", "SPACE"}) {
            getInputMap().put(KeyStroke.getKeyStroke(key), "press");
        }
        getActionMap().put("press", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                pressed.run();
            }
        });
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paintGround(g, under);
        if (isFocusOwner()) {
            FocusRing.paint(g, getWidth(), getHeight());
        }
        g.dispose();
    }

    /**
     * Paints what lies under the components.
     *
     * @param pointed whether the pointer is here
     */
    protected void paintGround(Graphics2D g, boolean pointed) {
        if (pointed) {
            float arc = UIScale.scale(ARC);
            g.setColor(Tint.HOVER.color());
            g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        }
    }

    @Override
    public final AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.PUSH_BUTTON;
                }
            };
        }
        return accessibleContext;
    }

    /** Shows that the pointer is here, and takes the click. */
    private final class Mouse extends MouseAdapter {
        private final Runnable pressed;

        Mouse(Runnable pressed) {
            this.pressed = pressed;
        }

        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            if (contains(event.getPoint()) && event.getButton() == MouseEvent.BUTTON1) {
                pressed.run();
            }
        }

        @Override
        public void mouseEntered(MouseEvent event) {
            under = true;
            repaint();
        }

        @Override
        public void mouseExited(MouseEvent event) {
            under = false;
            repaint();
        }
    }
}
