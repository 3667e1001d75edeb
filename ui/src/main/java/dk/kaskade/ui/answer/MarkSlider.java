package dk.kaskade.ui.answer;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Repainting;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
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

    private MarkScale scale() {
        return MarkScale.of(mark.mark());
    }

    private Rectangle all() {
        return new Rectangle(getSize());
    }

    /** Moves the disc; a leader who has set nothing begins in the middle. */
    private void step(int by) {
        int next = scale().step(own, by);
        if (own == null || next != own) {
            own = next;
            repaint();
            chosen.accept(next);
        }
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
        boolean told = under || isFocusOwner();
        boolean apart = mark.tension() && own != null && own.equals(mark.own());
        scale().paint(g, all(), new MarkScale.Standing(own, mark.leaders(), apart, told ? earlier : List.of()));
        if (isFocusOwner()) {
            FocusRing.paint(g, getWidth(), getHeight());
        }
        g.dispose();
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
            own = scale().at(event.getX(), all());
            repaint();
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            own = scale().at(event.getX(), all());
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
