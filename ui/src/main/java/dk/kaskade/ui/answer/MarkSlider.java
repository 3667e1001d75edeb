package dk.kaskade.ui.answer;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Repainting;
import dk.kaskade.ui.look.Tint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** The line of one guide mark: a filled disc for the leader, a hollow diamond for the nearest leader. */
public final class MarkSlider extends JComponent {
    private static final int WIDTH = 116;
    private static final int HEIGHT = 24;
    private static final float PAD = 9;
    private static final int FAINT = 90;

    private final transient IntConsumer chosen;
    private transient Mark mark;
    private @Nullable Integer own;
    private transient List<Integer> earlier = List.of();
    private boolean under;

    /** A line that tells the strength picked. */
    public MarkSlider(Mark mark, IntConsumer chosen) {
        this.mark = mark;
        this.own = mark.own();
        this.chosen = chosen;
        setFocusable(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addFocusListener(new Repainting(this));
        bind("LEFT", -1);
        bind("RIGHT", 1);
        bind("DOWN", -1);
        bind("UP", 1);
    }

    /** Shows the strengths of another moment. */
    public void show(Mark next) {
        mark = next;
        own = next.own();
        repaint();
    }

    /** Strengths that were set before: faint dots while the pointer or the focus is here. */
    public void earlier(List<Integer> values) {
        earlier = List.copyOf(values);
        repaint();
    }

    private int min() {
        return mark.mark().scale().min();
    }

    private int max() {
        return mark.mark().scale().max();
    }

    /** Moves the disc; a leader who has set nothing begins in the middle. */
    private void step(int by) {
        int from = own == null ? (min() + max()) / 2 - by : own;
        int next = bounded(from + by);
        if (own == null || next != own) {
            own = next;
            repaint();
            chosen.accept(next);
        }
    }

    private int bounded(int value) {
        return Math.max(min(), Math.min(max(), value));
    }

    private int at(int x) {
        float pad = UIScale.scale(PAD);
        float share = (x - pad) / Math.max(1, getWidth() - 2 * pad);
        return bounded(min() + Math.round(share * (max() - min())));
    }

    private float x(int value) {
        float pad = UIScale.scale(PAD);
        return pad + (getWidth() - 2 * pad) * (bounded(value) - min()) / Math.max(1, max() - min());
    }

    private void bind(String key, int by) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                step(by);
            }
        });
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(WIDTH), UIScale.scale(HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        rail(g);
        between(g);
        if (under || isFocusOwner()) {
            earlier(g);
        }
        leader(g);
        disc(g);
        if (isFocusOwner()) {
            FocusRing.paint(g, getWidth(), getHeight());
        }
        g.dispose();
    }

    private void rail(Graphics2D g) {
        float y = getHeight() / 2f;
        g.setColor(Tint.LINE2.color());
        g.setStroke(new BasicStroke(UIScale.scale(2f)));
        g.draw(new Line2D.Float(x(min()), y, x(max()), y));
        float stop = UIScale.scale(2f);
        for (int value = min(); value <= max(); value++) {
            g.fill(new Ellipse2D.Float(x(value) - stop, y - stop, 2 * stop, 2 * stop));
        }
    }

    private void earlier(Graphics2D g) {
        float y = getHeight() / 2f;
        float dot = UIScale.scale(4f);
        Color accent = Tint.ACC.color();
        g.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), FAINT));
        for (int value : earlier) {
            g.fill(new Ellipse2D.Float(x(value) - dot, y - dot, 2 * dot, 2 * dot));
        }
    }

    /** The distance to the leader: strong where it is worth a talk. */
    private void between(Graphics2D g) {
        if (own != null && mark.leaders() != null && !own.equals(mark.leaders())) {
            boolean apart = mark.tension() && own.equals(mark.own());
            float y = getHeight() / 2f;
            g.setColor((apart ? Tint.NOTE : Tint.DISCUSSED).color());
            g.setStroke(new BasicStroke(UIScale.scale(apart ? 3f : 2f)));
            g.draw(new Line2D.Float(x(own), y, x(mark.leaders()), y));
        }
    }

    private void leader(Graphics2D g) {
        if (mark.leaders() != null) {
            MarkSign.LEADERS.paint(g, x(mark.leaders()), getHeight() / 2f, 1);
        }
    }

    /** The leader's own disc, within the diamond where both are the same. */
    private void disc(Graphics2D g) {
        if (own != null) {
            MarkSign.MINE.paint(g, x(own), getHeight() / 2f, own.equals(mark.leaders()) ? 0.55f : 1);
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

    /** Follows the pointer while it is down, and tells where it was let go. */
    private final class Mouse extends MouseAdapter {
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

        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            own = at(event.getX());
            repaint();
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            own = at(event.getX());
            repaint();
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            if (own != null && !own.equals(mark.own())) {
                chosen.accept(own);
            }
        }
    }
}
