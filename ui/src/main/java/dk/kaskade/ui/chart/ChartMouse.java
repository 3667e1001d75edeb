package dk.kaskade.ui.chart;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.paint.Highlights;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.dnd.DragSource;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does what the mouse means to the chart. */
final class ChartMouse implements Gestures.Meaning {
    /** The fold sign's place: the lower right edge of a card. */
    private static final int SIGN_WIDTH = 46;

    private static final int SIGN_HEIGHT = 9;
    private static final double SIGN_FROM = 0.35;
    /** So near to a dotted line is on it, in pixels. */
    private static final double LINE_REACH = 5;

    private final ChartPanel panel;
    private final ChainViewer viewer;
    private final ChartState state;
    private final ChartStage stage;
    private final Overlay overlay;
    private final Gestures gestures = new Gestures(this);
    private final EdgeScroll edges;
    private @Nullable Drag drag;
    private Point held = new Point();
    private boolean onRest;
    private @Nullable DropTarget target;
    private final Lining lining;
    private final Renaming renaming;

    ChartMouse(ChartPanel panel, ChainViewer viewer, ChartState state, ChartStage stage, Overlay overlay) {
        this.panel = panel;
        this.viewer = viewer;
        this.state = state;
        this.stage = stage;
        this.overlay = overlay;
        edges = new EdgeScroll(stage::pan, this::hold);
        lining = new Lining(panel, viewer, state, overlay);
        renaming = new Renaming(panel, viewer);
        viewer.addMouseListener(gestures);
        viewer.addMouseMotionListener(gestures);
        viewer.addMouseWheelListener(gestures);
    }

    Gestures gestures() {
        return gestures;
    }

    void dropTarget(@Nullable DropTarget next) {
        target = next;
    }

    Lining lining() {
        return lining;
    }

    /** Ends a drag or a rubber band without effect. @return whether there was one */
    boolean cancel() {
        boolean begun = gestures.cancel() || lining.isOn() || lining.chosen().length > 0;
        lining.end();
        lining.choose(new int[0]);
        endDrag();
        overlay.band(null);
        viewer.repaint();
        return begun;
    }

    private Point2D toChart(Point at) {
        return stage.camera().toChart(at.x, at.y);
    }

    @Override
    public int cardAt(Point at) {
        Point2D point = toChart(at);
        return state.grid().at(point.getX(), point.getY());
    }

    @Override
    public int foldSignAt(Point at) {
        Point2D point = toChart(at);
        int rest = panel.zoom() >= SIGN_FROM ? state.restAt(point.getX(), point.getY()) : CardGrid.NONE;
        onRest = rest >= 0;
        if (onRest) {
            return rest;
        }
        Layout layout = state.scene().layout();
        for (int reach = 0; reach <= SIGN_HEIGHT && panel.zoom() >= SIGN_FROM; reach += SIGN_HEIGHT) {
            int card = state.grid().at(point.getX(), point.getY() - reach);
            if (card >= 0 && isOnSign(layout, card, point) && (layout.hidden(card) > 0 || isHoverSign(card))) {
                return card;
            }
        }
        return CardGrid.NONE;
    }

    private boolean isHoverSign(int card) {
        return viewer.highlights().hover() == card && state.hasReports(card);
    }

    private static boolean isOnSign(Layout layout, int card, Point2D point) {
        double right = layout.x(card) + CARD_WIDTH - point.getX();
        double down = point.getY() - layout.y(card) - CARD_HEIGHT;
        return right >= 0 && right <= SIGN_WIDTH && Math.abs(down) <= SIGN_HEIGHT;
    }

    @Override
    public void hover(int card) {
        if (viewer.highlights().hover() != card) {
            viewer.highlight(viewer.highlights().withHover(card));
        }
    }

    @Override
    public void select(int card, boolean add) {
        lining.choose(new int[0]);
        viewer.requestFocusInWindow();
        String id = id(card);
        Set<String> next = new LinkedHashSet<>(add ? panel.selection() : Set.of());
        if (!next.remove(id)) {
            next.add(id);
        }
        panel.selectByHand(next);
    }

    private String id(int card) {
        return state.model().card(card).id();
    }

    @Override
    public boolean isSelected(int card) {
        return viewer.highlights().selected().get(card);
    }

    @Override
    public void selectNothing() {
        viewer.requestFocusInWindow();
        panel.selectByHand(Set.of());
    }

    @Override
    public void pressed() {
        renaming.forget();
    }

    @Override
    public void again(int card, Point at) {
        double down = toChart(at).getY() - state.scene().layout().y(card);
        renaming.later(id(card), down, panel.zoom());
    }

    @Override
    public boolean selectLine(Point at) {
        Point2D point = toChart(at);
        double reach = LINE_REACH / Math.min(1, panel.zoom());
        int[] ends = panel.zoom() < SIGN_FROM
                ? new int[0]
                : state.scene().dottedAt(point.getX(), point.getY(), reach, viewer.highlights());
        if (ends.length > 0) {
            selectNothing();
        }
        lining.choose(ends);
        return ends.length > 0;
    }

    @Override
    public boolean isLining() {
        return lining.isOn();
    }

    @Override
    public boolean lineFrom(int card) {
        return lining.begin(isSelected(card) ? panel.selection() : Set.of(id(card)));
    }

    @Override
    public void lineTo(Point at) {
        lining.over(cardAt(at), at);
    }

    @Override
    public void drawLine(Point at) {
        lining.draw(cardAt(at));
    }

    @Override
    public void toggleFold(int card) {
        if (onRest) {
            panel.unfold(id(card));
        } else {
            panel.toggle(id(card));
        }
    }

    @Override
    public void open(int card) {
        renaming.forget();
        panel.listeners().forEach(listener -> listener.opened(id(card)));
    }

    @Override
    public void fit() {
        panel.fit();
    }

    @Override
    public void menu(Point at) {
        panel.listeners().forEach(listener -> listener.menuAsked(at));
    }

    @Override
    public void pan(double dx, double dy) {
        stage.pan(dx, dy);
    }

    @Override
    public void zoom(double factor, Point at) {
        stage.zoom(factor, at.x, at.y);
        panel.viewChanged();
    }

    @Override
    public void band(Rectangle band) {
        overlay.band(band);
        viewer.repaint();
    }

    @Override
    public void selectBand(Rectangle band, boolean add) {
        overlay.band(null);
        Point2D from = toChart(band.getLocation());
        Point2D to = toChart(new Point(band.x + band.width, band.y + band.height));
        Rectangle area = new Rectangle((int) from.getX(), (int) from.getY(), 0, 0);
        area.add(to.getX(), to.getY());
        List<String> next = new ArrayList<>(add ? panel.selection() : Set.of());
        next.addAll(state.ids(state.grid().touching(area)));
        panel.selectByHand(next);
        viewer.repaint();
    }

    @Override
    public boolean dragFrom(int card) {
        if (target == null) {
            return false;
        }
        Set<String> moved = isSelected(card) ? panel.selection() : Set.of(id(card));
        lining.choose(new int[0]);
        drag = new Drag(state.scene(), moved, card, target);
        viewer.highlight(withFaded(drag.lifted()));
        return true;
    }

    /** Their old place is pale while they are on their way. */
    private Highlights withFaded(BitSet lifted) {
        BitSet faded = viewer.highlights().faded();
        BitSet all = (BitSet) faded.clone();
        all.or(lifted);
        return viewer.highlights().withFaded(all);
    }

    @Override
    public void dragTo(Point at) {
        if (drag != null) {
            edges.at(at, viewer.getSize());
            hold(at);
        }
    }

    private void hold(Point at) {
        if (drag == null) {
            return;
        }
        held = at;
        overlay.ghost(over(drag, at));
        overlay.place(drag.place());
        viewer.setCursor(drag.isRefused() ? DragSource.DefaultMoveNoDrop : DragSource.DefaultMoveDrop);
        viewer.highlight(viewer.highlights().withTarget(drag.newLeader()));
    }

    private Overlay.Ghost over(Drag dragged, Point at) {
        Point2D point = toChart(at);
        Aim aim = Aim.at(point.getX(), point.getY(), state, dragged);
        return dragged.over(aim.card(), aim.side(), at);
    }

    void previewChanged() {
        hold(held);
    }

    @Override
    public void drop(Point at) {
        if (drag == null) {
            return;
        }
        Drag dropped = drag;
        over(dropped, at);
        endDrag();
        dropped.drop();
    }

    private void endDrag() {
        if (drag != null) {
            panel.fadeAgain();
        }
        drag = null;
        edges.stop();
        overlay.ghost(null);
        overlay.place(null);
        viewer.setCursor(Cursor.getDefaultCursor());
        viewer.highlight(viewer.highlights().withTarget(-1));
    }
}
