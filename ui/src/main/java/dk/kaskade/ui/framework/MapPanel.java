package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.chain.LinkDecisions;
import dk.kaskade.framework.Ground;
import dk.kaskade.ui.framework.ThreadMap.Chip;
import dk.kaskade.ui.look.PaintedPart;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Pen;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.Scrollable;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * The thread map on the screen. One focus stop: the arrow keys go from chip to chip, along links where there are some. Dragged
 * from one chip to another it draws a link.
 */
final class MapPanel extends JComponent implements Scrollable {
    private static final int FAR = 6;

    /** Hears what a person does on the map. */
    interface Handler {
        void expectation(String id);

        void thread(String id);

        void link(String from, String to);
    }

    private final transient FrameworkWords words;
    private final transient Handler handler;
    private final Set<Ground> grounds = EnumSet.allOf(Ground.class);
    private transient @Nullable ThreadMap map;
    private transient @Nullable Places places;
    private transient @Nullable MapPainter painter;
    private transient @Nullable ThreadStand thread;
    private transient @Nullable Chip chosen;
    private transient @Nullable Chip hover;
    private transient @Nullable Chip dragged;
    private transient @Nullable Chip target;
    private transient @Nullable Point2D pressed;
    private transient @Nullable Point2D pointer;
    private Dimension placedFor = new Dimension();

    MapPanel(FrameworkWords words, Handler handler) {
        this.words = words;
        this.handler = handler;
        setFocusable(true);
        setOpaque(true);
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        bindKeys();
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    private void bindKeys() {
        bind(KeyEvent.VK_UP, chip -> shown().beside(chip, -1));
        bind(KeyEvent.VK_DOWN, chip -> shown().beside(chip, 1));
        bind(KeyEvent.VK_LEFT, chip -> shown().across(chip, -1));
        bind(KeyEvent.VK_RIGHT, chip -> shown().across(chip, 1));
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "drop");
        getActionMap().put("drop", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                drop();
            }

            @Override
            public boolean isEnabled() {
                return dragged != null;
            }
        });
    }

    private void bind(int key, UnaryOperator<Chip> step) {
        getInputMap().put(KeyStroke.getKeyStroke(key, 0), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                Chip now = chosen != null ? chosen : first().orElse(null);
                if (now != null) {
                    go(chosen == null ? now : step.apply(now));
                }
            }
        });
    }

    private Optional<Chip> first() {
        return shown().chips().stream()
                .filter(chip -> thread == null || thread.has(chip.expectation()))
                .findFirst();
    }

    private void go(Chip chip) {
        chosen = chip;
        handler.expectation(chip.expectation().id());
    }

    private ThreadMap shown() {
        return java.util.Objects.requireNonNull(map);
    }

    /** Shows a map; the followed things are told afterwards. */
    void show(ThreadMap next) {
        map = next;
        places = null;
        hover = null;
        drop();
        revalidate();
        repaint();
    }

    ThreadMap map() {
        return shown();
    }

    Places places() {
        place();
        return java.util.Objects.requireNonNull(places);
    }

    /** Shows which thread and which expectation are followed, and brings them into sight. */
    void follow(@Nullable ThreadStand stand, @Nullable String expectation) {
        thread = stand;
        if (map != null) {
            boolean same = chosen != null && chosen.expectation().id().equals(expectation);
            Chip before = chosen;
            Optional<Chip> again = map.chips().stream()
                    .filter(chip -> same && before != null && chip.column() == before.column())
                    .filter(chip -> chip.expectation().id().equals(expectation))
                    .findFirst();
            chosen = again.or(() -> expectation == null ? Optional.empty() : map.chip(expectation))
                    .orElse(null);
            tellAssistive();
            reveal();
        }
        repaint();
    }

    private void tellAssistive() {
        if (chosen != null) {
            int at = shown().chips().indexOf(chosen);
            PaintedPart.active(getAccessibleContext(), part(at), told(chosen));
        } else {
            getAccessibleContext().setAccessibleDescription(words.text("map.description"));
        }
    }

    private String told(Chip chip) {
        return words.called(chip.expectation(), shown().framework()) + ": " + FrameworkWords.titled(chip.expectation());
    }

    private PaintedPart part(int at) {
        Chip chip = shown().chips().get(at);
        return new PaintedPart(this, at, () -> told(chip), () -> chip.equals(chosen));
    }

    private void reveal() {
        place();
        if (places == null || map == null) {
            return;
        }
        Rectangle2D wanted = null;
        if (chosen != null) {
            wanted = places.of(chosen);
        } else if (thread != null) {
            for (Chip chip : map.chips()) {
                if (thread.has(chip.expectation())
                        && chip.expectation().threads().indexOf(thread.id()) == 0) {
                    Rectangle2D own = places.of(chip);
                    wanted = wanted == null ? own : wanted.createUnion(own);
                }
            }
            if (wanted != null && !thread.holes().isEmpty()) {
                wanted = new Rectangle2D.Double(
                        wanted.getX(), wanted.getY(), wanted.getWidth(), wanted.getHeight() + places.rowHeight());
            }
        }
        if (wanted != null) {
            double scale = UIScale.scale(1f);
            int room = UIScale.scale(12);
            scrollRectToVisible(new Rectangle(
                    (int) (wanted.getX() * scale),
                    (int) (wanted.getY() * scale) - room,
                    (int) (wanted.getWidth() * scale),
                    (int) (wanted.getHeight() * scale) + 2 * room));
        }
    }

    /** Shows or hides the links of a ground. */
    void show(Ground ground, boolean shown) {
        if (shown) {
            grounds.add(ground);
        } else {
            grounds.remove(ground);
        }
        repaint();
    }

    private void place() {
        if (map != null && (places == null || !placedFor.equals(getSize()))) {
            double scale = UIScale.scale(1f);
            placedFor = getSize();
            places = new Places(map, getWidth() / scale, getHeight() / scale);
            painter = new MapPainter(map, places, words);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Tint.CANVAS.color());
        g.fillRect(0, 0, getWidth(), getHeight());
        place();
        if (painter != null) {
            double scale = UIScale.scale(1f);
            g.scale(scale, scale);
            painter.paint(g, new MapPainter.Sight(thread, chosen, hover, target, grounds, isFocusOwner()));
            drawing(g);
        }
        g.dispose();
    }

    private void drawing(Graphics2D g) {
        if (dragged != null && places != null && pointer != null) {
            Rectangle2D from = places.of(dragged);
            GraphicsPen pen = new GraphicsPen(g).smooth(true);
            pen.draw(
                    new Line2D.Double(from.getMaxX(), from.getCenterY(), pointer.getX(), pointer.getY()),
                    Tint.ACC.color(),
                    Pen.Line.dotted(2));
        }
    }

    private boolean mayLead(Chip from, Chip to) {
        String first = from.expectation().id();
        String second = to.expectation().id();
        return LinkDecisions.mayLead(shown().framework(), first, second)
                && from.expectation().leadsTo().stream()
                        .noneMatch(link -> link.to().equals(second));
    }

    private void drop() {
        dragged = null;
        target = null;
        pressed = null;
        repaint();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        Chip chip = at(event).orElse(null);
        if (chip == null || map == null) {
            return null;
        }
        return told(chip);
    }

    private Optional<Chip> at(MouseEvent event) {
        Point2D at = point(event);
        return places == null ? Optional.empty() : places.chipAt(at.getX(), at.getY());
    }

    private static Point2D point(MouseEvent event) {
        double scale = UIScale.scale(1f);
        return new Point2D.Double(event.getX() / scale, event.getY() / scale);
    }

    /** Clicks choose, and a drag from chip to chip draws a link. */
    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            pressed = event.getButton() == MouseEvent.BUTTON1 ? point(event) : null;
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            Point2D now = point(event);
            if (dragged == null && pressed != null && places != null && pressed.distance(now) > FAR) {
                dragged = places.chipAt(pressed.getX(), pressed.getY()).orElse(null);
                pressed = dragged == null ? null : pressed;
            }
            if (dragged != null) {
                pointer = now;
                Chip from = dragged;
                target = at(event).filter(chip -> mayLead(from, chip)).orElse(null);
                boolean wrong =
                        target == null && at(event).filter(chip -> chip != from).isPresent();
                setCursor(Cursor.getPredefinedCursor(wrong ? Cursor.WAIT_CURSOR : Cursor.CROSSHAIR_CURSOR));
                scrollRectToVisible(new Rectangle(event.getX(), event.getY(), 1, 1));
                repaint();
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            Chip from = dragged;
            Chip to = target;
            boolean click = from == null && pressed != null && event.getButton() == MouseEvent.BUTTON1;
            drop();
            setCursor(Cursor.getDefaultCursor());
            if (from != null && to != null) {
                handler.link(from.expectation().id(), to.expectation().id());
            } else if (click) {
                clicked(event);
            }
        }

        private void clicked(MouseEvent event) {
            Point2D at = point(event);
            Optional<Chip> chip = at(event);
            if (chip.isPresent()) {
                go(chip.get());
            } else if (places != null) {
                places.ghostAt(at.getX(), at.getY())
                        .ifPresent(ghost -> handler.thread(ghost.stand().id()));
            }
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            Chip now = at(event).orElse(null);
            Point2D at = point(event);
            boolean hand = now != null
                    || places != null && places.ghostAt(at.getX(), at.getY()).isPresent();
            setCursor(Cursor.getPredefinedCursor(hand ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
            if (now != hover) {
                hover = now;
                repaint();
            }
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover = null;
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return map == null
                ? new Dimension()
                : UIScale.scale(new Dimension(
                        (int) Math.ceil(Places.leastWidth(map)), (int) Math.ceil(Places.leastHeight(map))));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(32);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getParent().getWidth() > getPreferredSize().width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleMap();
        }
        return accessibleContext;
    }

    /** The map as one thing with its chips in it. */
    private final class AccessibleMap extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST;
        }

        @Override
        public String getAccessibleName() {
            return words.text("map.name");
        }

        @Override
        public int getAccessibleChildrenCount() {
            return map == null ? 0 : map.chips().size();
        }

        @Override
        public @Nullable Accessible getAccessibleChild(int at) {
            return at < 0 || at >= getAccessibleChildrenCount() ? null : part(at);
        }
    }
}
