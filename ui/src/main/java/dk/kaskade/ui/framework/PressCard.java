package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Pen;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** A card of several texts that is one button: by a click, Enter or the space bar. */
final class PressCard extends JPanel {
    private static final float ARC = 16;

    private boolean under;

    PressCard(LayoutManager layout, Runnable pressed) {
        super(layout);
        setOpaque(false);
        setFocusable(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        addMouseListener(new Mouse(pressed));
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                scrollRectToVisible(new Rectangle(getSize()));
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
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
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        GraphicsPen pen = new GraphicsPen(g).smooth(true);
        float arc = UIScale.scale(ARC);
        float line = isFocusOwner() ? UIScale.scale(2f) : UIScale.scale(1f);
        RoundRectangle2D shape =
                new RoundRectangle2D.Float(line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
        pen.fill(shape, (under ? Tint.HOVER : Tint.PANEL).color());
        pen.draw(shape, (isFocusOwner() ? Tint.ACC : Tint.LINE).color(), Pen.Line.solid(line));
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
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
