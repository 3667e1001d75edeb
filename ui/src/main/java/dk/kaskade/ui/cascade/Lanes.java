package dk.kaskade.ui.cascade;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.PaintedPart;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.GraphicsPen;
import dk.kaskade.ui.paint.Palette;
import dk.kaskade.ui.paint.Pen;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The lanes with their boxes and bands. A click, or Enter, picks a box; the arrow keys go from one to the next. */
final class Lanes extends JComponent implements Scrollable {
    /** All that is painted of one way down. */
    private record Picture(Descent descent, Rows rows, BoxWords words, List<Double> wishes) {}

    private final transient Wording wording;
    private final transient Consumer<Box> picked;
    private final transient Runnable opened;
    private transient @Nullable Picture picture;
    private transient Set<String> selection = Set.of();
    private int at;
    private int hovered = Box.NONE;

    /**
     * Lanes with nothing in them yet.
     *
     * @param picked hears which box a person picks
     * @param opened runs when a box is clicked twice, after it was picked
     */
    Lanes(Wording wording, Consumer<Box> picked, Runnable opened) {
        this.wording = wording;
        this.picked = picked;
        this.opened = opened;
        setFocusable(true);
        setOpaque(true);
        setToolTipText("");
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        bind("UP", () -> step(-1));
        bind("DOWN", () -> step(1));
        bind("LEFT", () -> go(shown().descent.boxes().get(at).leader()));
        bind("RIGHT", () -> shown().rows.children(at).stream().findFirst().ifPresent(this::go));
        bind("ENTER", this::pick);
        bind("SPACE", this::pick);
        addFocusListener(new java.awt.event.FocusAdapter() {
            @Override
            public void focusGained(java.awt.event.FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(java.awt.event.FocusEvent event) {
                repaint();
            }
        });
    }

    private void bind(String key, Runnable action) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (picture != null) {
                    action.run();
                }
            }
        });
    }

    /** @param wishes how wide the lanes would like to be */
    void show(Descent descent, List<Double> wishes) {
        picture = new Picture(descent, new Rows(descent.boxes()), new BoxWords(descent, wording), wishes);
        at = 0;
        hovered = Box.NONE;
        revalidate();
        repaint();
    }

    void select(Set<String> positions) {
        selection = positions;
        repaint();
    }

    private Picture shown() {
        return java.util.Objects.requireNonNull(picture);
    }

    private LaneGrid grid() {
        return LaneGrid.within(shown().wishes, getWidth() / UIScale.scale(1f));
    }

    private void step(int by) {
        var order = shown().rows.order();
        go(order.get(Math.max(0, Math.min(order.size() - 1, order.indexOf(at) + by))));
    }

    private void go(int box) {
        if (box != Box.NONE) {
            at = box;
            RoundRectangle2D place = place(box);
            float scale = UIScale.scale(1f);
            scrollRectToVisible(new Rectangle(
                    (int) (place.getX() * scale),
                    (int) ((place.getY() - 20) * scale),
                    (int) (place.getWidth() * scale),
                    (int) ((place.getHeight() + 40) * scale)));
            PaintedPart.active(getAccessibleContext(), part(box), words(box));
            repaint();
        }
    }

    private void pick() {
        picked.accept(shown().descent.boxes().get(at));
    }

    /** Brings the box of a position into sight, if it has one. */
    void reveal(int position) {
        for (int b = 0; picture != null && b < picture.descent.boxes().size(); b++) {
            if (picture.descent.boxes().get(b).positions().contains(position)) {
                go(b);
                return;
            }
        }
    }

    private RoundRectangle2D place(int b) {
        return place(b, grid());
    }

    private RoundRectangle2D place(int b, LaneGrid grid) {
        return grid.box(shown().descent.boxes().get(b), shown().rows.middle(b));
    }

    private int boxAt(MouseEvent event) {
        float scale = UIScale.scale(1f);
        LaneGrid grid = picture == null ? null : grid();
        for (int b = 0; grid != null && b < shown().descent.boxes().size(); b++) {
            if (place(b, grid).contains(event.getX() / scale, event.getY() / scale)) {
                return b;
            }
        }
        return Box.NONE;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int b = boxAt(event);
        if (b == Box.NONE) {
            return null;
        }
        String lines = shown().words.whole(shown().descent.boxes().get(b));
        return "<html>"
                + lines.lines()
                        .map(line -> line.replace("&", "&amp;").replace("<", "&lt;"))
                        .collect(Collectors.joining("<br>"));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Tint.CANVAS.color());
        g.fillRect(0, 0, getWidth(), getHeight());
        if (picture != null) {
            float scale = UIScale.scale(1f);
            g.scale(scale, scale);
            paint(new GraphicsPen(g).smooth(true), picture, g.getClipBounds());
        }
        g.dispose();
    }

    private void paint(Pen pen, Picture told, Rectangle2D clip) {
        Palette palette = Palette.current();
        LaneGrid grid = grid();
        for (int lane = 1; lane < grid.lanes(); lane++) {
            double x = grid.lane(lane) - 12;
            pen.draw(
                    new Line2D.Double(x, clip.getMinY(), x, clip.getMaxY()),
                    palette.color(Tint.LINE),
                    Pen.Line.flat(1));
        }
        BandPainter bands =
                new BandPainter(pen, palette, grid, told.rows, told.descent, wording.text("cascade.direct"));
        BoxPainter boxes = new BoxPainter(
                pen, palette, told.words, told.descent.cascade().carried().chain());
        for (int b : told.rows.order()) {
            if (bands.ground(b).intersects(clip)) {
                bands.from(b, to -> hovered != Box.NONE && (above(to, hovered) || above(hovered, to)));
            }
        }
        for (int b : told.rows.order()) {
            Box box = told.descent.boxes().get(b);
            RoundRectangle2D place = place(b, grid);
            if (BoxPainter.within(clip, place)) {
                boxes.paint(box, place, isSelected(box), isFocusOwner() && b == at);
            }
        }
    }

    /** Whether a box is the other or leads to it. */
    private boolean above(int box, int other) {
        int b = other;
        while (b != Box.NONE && b != box) {
            b = shown().descent.boxes().get(b).leader();
        }
        return b == box;
    }

    private boolean isSelected(Box box) {
        var chain = shown().descent.cascade().carried().chain();
        return !selection.isEmpty() && box.positions().stream().anyMatch(p -> selection.contains(chain.id(p)));
    }

    @Override
    public Dimension getPreferredSize() {
        return picture == null
                ? new Dimension()
                : UIScale.scale(
                        new Dimension((int) LaneGrid.least(picture.wishes), (int) Math.ceil(picture.rows.height())));
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
        return orientation == SwingConstants.VERTICAL ? visible.height - UIScale.scale(46) : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() instanceof JViewport port && port.getWidth() >= getPreferredSize().width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport port && port.getHeight() >= getPreferredSize().height;
    }

    private String words(int b) {
        return shown().words.whole(shown().descent.boxes().get(b));
    }

    private PaintedPart part(int b) {
        return new PaintedPart(
                this,
                b,
                () -> words(b),
                () -> isSelected(shown().descent.boxes().get(b)));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleLanes();
        }
        return accessibleContext;
    }

    /** The way down as one thing with its boxes in it. */
    private final class AccessibleLanes extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST;
        }

        @Override
        public String getAccessibleName() {
            return wording.text("view.cascade");
        }

        @Override
        public int getAccessibleChildrenCount() {
            return picture == null ? 0 : picture.descent.boxes().size();
        }

        @Override
        public @Nullable Accessible getAccessibleChild(int b) {
            return b < 0 || b >= getAccessibleChildrenCount() ? null : part(b);
        }
    }

    /** Picks, and lights up the way of the box under the pointer. */
    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            int b = boxAt(event);
            if (b != Box.NONE && SwingUtilities.isLeftMouseButton(event)) {
                at = b;
                pick();
                if (event.getClickCount() == 2) {
                    opened.run();
                }
            }
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            hover(boxAt(event));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover(Box.NONE);
        }

        private void hover(int b) {
            if (b != hovered) {
                hovered = b;
                repaint();
            }
        }
    }
}
