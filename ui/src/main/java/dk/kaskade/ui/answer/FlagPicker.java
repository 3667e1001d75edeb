package dk.kaskade.ui.answer;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Repainting;
import dk.kaskade.ui.look.Tint;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Three flags for a priority: three are raised for the first, one for the third, none where there is none. */
public final class FlagPicker extends JComponent {
    private static final int MOST = 3;
    private static final int FLAG = 16;
    private static final int STEP = 18;

    private final transient Icon raised = Icons.FLAG.icon(FLAG, Tint.ACC);
    private final transient Icon lowered = Icons.FLAG.icon(FLAG, Tint.LINE2);
    private final transient IntConsumer chosen;
    private int flags;

    /** Flags that tell the priority picked: 0 for none, 1 for the first. */
    public FlagPicker(IntConsumer chosen) {
        this.chosen = chosen;
        setFocusable(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                int picked = Math.min(MOST, event.getX() / UIScale.scale(STEP) + 1);
                pick(picked == flags ? 0 : picked);
            }
        });
        addFocusListener(new Repainting(this));
        bind("RIGHT", 1);
        bind("LEFT", -1);
    }

    /** Shows a priority; 0 is none. */
    public void show(int priority) {
        flags = flagsFor(priority);
        repaint();
    }

    /** How many flags stand for a priority. */
    public static int flagsFor(int priority) {
        return priority < 1 || priority > MOST ? 0 : MOST + 1 - priority;
    }

    private void pick(int next) {
        int bounded = Math.max(0, Math.min(MOST, next));
        if (bounded != flags) {
            flags = bounded;
            repaint();
            chosen.accept(bounded == 0 ? 0 : MOST + 1 - bounded);
        }
    }

    private void bind(String key, int step) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                pick(flags + step);
            }
        });
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(MOST * STEP + 2), UIScale.scale(FLAG + 6));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int y = (getHeight() - raised.getIconHeight()) / 2;
        for (int i = 0; i < MOST; i++) {
            (i < flags ? raised : lowered).paintIcon(this, graphics, UIScale.scale(2 + i * STEP), y);
        }
        if (isFocusOwner()) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            FocusRing.paint(g, getWidth(), getHeight());
            g.dispose();
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.SLIDER;
                }
            };
        }
        return accessibleContext;
    }
}
