package dk.kaskade.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartScene;
import dk.kaskade.ui.paint.Highlights;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * The chain on screen. It is told what to show and what is selected, by ids; it tells a {@link ChartListener} what a person
 * did. Ids that are not in the chart are ignored. On the event thread; needs no display to be made, asked and painted.
 */
public final class ChartPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final double STEP = 1.25;

    private final transient ChartState state;
    private final transient ChartStage stage;
    private final transient Overlay overlay;
    private final transient ChartMouse mouse;
    private final ChainViewer viewer;
    private final transient List<ChartListener> listeners = new CopyOnWriteArrayList<>();
    private final transient Marked marked = new Marked();
    private transient Function<String, List<String>> details = id -> List.of();
    private final transient CardEditor editor = new CardEditor(this, this::requestFocusInWindow);

    /** @param first what to show; {@link ChartModel#empty} for nothing yet */
    public ChartPanel(ChartModel first) {
        super(null);
        setOpaque(false);
        state = new ChartState(first);
        viewer = new ChainViewer(state.scene());
        overlay = new Overlay(viewer);
        stage = new ChartStage(state, viewer);
        mouse = new ChartMouse(this, viewer, state, stage, overlay);
        viewer.addPostRenderPaintable(overlay);
        viewer.tips(event -> tip(mouse.cardAt(event.getPoint())));
        add(stage.overview());
        add(viewer);
        stage.whenMoved(this::placeEditor);
        ChartKeys.bind(this, viewer, mouse);
    }

    /** Tells, line by line, what more is to be said of a position under the pointer; asked only then. */
    public void setDetails(Function<String, List<String>> next) {
        details = next;
    }

    private String tip(int card) {
        if (card < 0) {
            return "";
        }
        List<String> told = details.apply(state.model().card(card).id());
        return new CardWords(state.scene()).tip(card, told);
    }

    public void listen(ChartListener listener) {
        listeners.add(listener);
    }

    List<ChartListener> listeners() {
        return listeners;
    }

    /** Lets cards be dragged onto others; null takes that away. */
    public void setDropTarget(@Nullable DropTarget target) {
        mouse.dropTarget(target);
    }

    /** Lets dotted lines be drawn; null takes that away. */
    public void setLineTarget(@Nullable LineTarget target) {
        mouse.lining().target(target);
    }

    /** A dotted line follows the pointer from these positions on, until somebody clicks on a leader or presses Escape. */
    public void drawLine(Collection<String> from) {
        requestFocusInWindow();
        mouse.lining().begin(new LinkedHashSet<>(from));
    }

    /** The ends of the dotted line that was clicked on: a position and a leader of its; empty for none. */
    public List<String> chosenLine() {
        return List.of(mouse.lining().chosen());
    }

    /** Where in this component the dotted line between two positions can be clicked on: the middle of its longest stretch. */
    public Optional<Point> pointOnLine(String from, String to) {
        int card = state.model().indexOf(from);
        int leader = state.model().indexOf(to);
        int[] way = card < 0 || leader < 0 ? new int[0] : state.scene().dottedWay(card, leader);
        Point best = null;
        double longest = -1;
        for (int i = 2; i + 1 < way.length; i += 2) {
            double length = Point.distance(way[i - 2], way[i - 1], way[i], way[i + 1]);
            if (length > longest) {
                longest = length;
                best = new Point((way[i - 2] + way[i]) / 2, (way[i - 1] + way[i + 1]) / 2);
            }
        }
        return Optional.ofNullable(best).map(point -> {
            Point2D at = stage.camera().transform().transform(point, null);
            return new Point((int) Math.round(at.getX()), (int) Math.round(at.getY()));
        });
    }

    /** Paints these as on their way elsewhere, until others are; nobody for none. */
    public void setPale(Collection<String> ids) {
        marked.pale(ids);
        fadeAgain();
    }

    void fadeAgain() {
        viewer.highlight(marked.in(state, viewer.highlights()));
    }

    /**
     * Lets a line of a card be typed over; what is being typed elsewhere is kept before.
     *
     * @param name what the line is called, for who cannot see it
     * @return whether the card is there
     */
    public boolean type(String id, CardLine line, String name, String text, Typing typing) {
        int card = state.model().indexOf(id);
        if (card < 0) {
            return false;
        }
        editor.open(id, line, name, text, typing);
        stage.show(card);
        placeEditor();
        editor.focus();
        return true;
    }

    /** What is being typed on a card is told as far as it is; typing goes on. */
    public void settleTyping() {
        editor.settle();
    }

    public boolean isTyping() {
        return editor.isOpen();
    }

    /** While somebody types on a card, letters, Delete and the like are typed, and no commands of the chain. */
    @Override
    protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
        boolean meantForField = condition == WHEN_ANCESTOR_OF_FOCUSED_COMPONENT && editor.isOpen();
        return !meantForField && super.processKeyBinding(key, event, condition, pressed);
    }

    private void placeEditor() {
        if (editor.isOpen()) {
            int card = state.model().indexOf(editor.card());
            if (card < 0 || !state.scene().layout().isVisible(card)) {
                editor.abandon();
            } else {
                editor.place(stage.boundsOf(card), stage.camera().zoom());
            }
        }
    }

    /** Draws the dotted line that is on its way to the position selected. */
    void drawLineToLead() {
        mouse.lining().draw(lead().map(state.model()::indexOf).orElse(-1));
    }

    /** What {@link DropTarget#preview} tells of the cards being dragged is another now. */
    public void previewChanged() {
        mouse.previewChanged();
    }

    /** Shows a chart. The same positions keep their folding and selection, and the one selected stays where it is on the screen. */
    public void setChart(ChartModel model) {
        ChartScene before = state.scene();
        boolean other = model.cards().stream().noneMatch(card -> state.model().indexOf(card.id()) >= 0);
        state.show(model);
        marked.select(marked.selection(), model);
        viewer.highlight(marked.in(state, Highlights.NONE));
        mouse.lining().chartChanged();
        if (other) {
            stage.begin();
            viewChanged();
        } else {
            stage.moved(before, lead().orElse(""));
        }
    }

    public ChartModel chart() {
        return state.model();
    }

    public void setLegendVisible(boolean visible) {
        overlay.legend(visible);
        stage.legend(visible);
        repaint();
    }

    /** Whether the small overview may be shown; it is while not all of the chart is seen. */
    public void setOverviewVisible(boolean visible) {
        stage.overview(visible);
    }

    public boolean isOverviewVisible() {
        return stage.isOverviewWanted();
    }

    /** Selects these positions, brings the last of them into sight, and tells no listener. */
    public void setSelection(Collection<String> ids) {
        keepTypingBut(ids);
        if (select(ids)) {
            lead().ifPresent(this::show);
        }
    }

    /** In the order in which they were selected. */
    public Set<String> selection() {
        return marked.selection();
    }

    /** The position selected last. */
    public Optional<String> lead() {
        return marked.lead();
    }

    /** Whoever goes on to another position has done typing. */
    private void keepTypingBut(Collection<String> ids) {
        if (editor.isOpen() && !ids.contains(editor.card())) {
            editor.keep();
        }
    }

    private boolean select(Collection<String> ids) {
        boolean changed = marked.select(ids, state.model());
        viewer.highlight(marked.in(state, viewer.highlights()));
        if (changed) {
            int lead = lead().map(state.model()::indexOf).orElse(-1);
            viewer.chainAccess().ifPresent(access -> access.leadMoved(lead));
        }
        return changed;
    }

    /** By hand: tells the listeners. */
    void selectByHand(Collection<String> ids) {
        keepTypingBut(ids);
        if (select(ids)) {
            Set<String> told = selection();
            listeners.forEach(listener -> listener.selected(told));
        }
    }

    /** Paints these as found by a search, until others are. */
    public void setHits(Collection<String> ids) {
        marked.hits(ids);
        viewer.highlight(marked.in(state, viewer.highlights()));
    }

    /** Lets only these stand out, as a filter does; null for no filter. */
    public void setFilter(@Nullable Collection<String> ids) {
        marked.filter(ids);
        viewer.highlight(marked.in(state, viewer.highlights()));
    }

    public void fold(String id) {
        change(id, () -> state.fold(state.model().indexOf(id), true));
    }

    public void unfold(String id) {
        change(id, () -> state.fold(state.model().indexOf(id), false));
    }

    public void toggle(String id) {
        int card = state.model().indexOf(id);
        change(id, () -> card >= 0 && state.fold(card, !state.isFolded(card)));
    }

    /** Shows the levels down to this one and folds what is below; 1 is the top. */
    public void showToLevel(int level) {
        change("", () -> state.showToLevel(level));
        fit();
    }

    public void unfoldAll() {
        change("", () -> state.showToLevel(Integer.MAX_VALUE));
        fit();
    }

    /** Shows the branch of one position alone. */
    public void focusBranch(String id) {
        if (state.model().indexOf(id) >= 0 && change(id, () -> state.focus(id))) {
            fit();
        }
    }

    /** Shows all again. @return whether a branch was in focus */
    public boolean clearFocus() {
        boolean changed = change(lead().orElse(""), () -> state.focus(""));
        if (changed) {
            fit();
        }
        return changed;
    }

    /** The position whose branch is shown alone. */
    public Optional<String> focus() {
        return Optional.of(state.focus()).filter(id -> !id.isEmpty());
    }

    /** Those above a position, from the top down; none for one that is not there. */
    public List<String> above(String id) {
        return state.above(state.model().indexOf(id));
    }

    /** How many positions are in the branch in focus, else in the chart; folded ones count. */
    public int shownCount() {
        return focus().map(id -> state.scene().branchSize(state.model().indexOf(id)))
                .orElse(state.model().size());
    }

    /**
     * From where the chart is seen, so that another one can be seen from there too.
     *
     * @param zoom of the window's pixels
     * @param x    where the chart's origin lies in the component
     */
    public record Outlook(double zoom, double x, double y) {}

    public Outlook outlook() {
        Camera camera = stage.camera();
        return new Outlook(camera.zoom(), camera.x(), camera.y());
    }

    /** Looks from elsewhere; tells no listener. */
    public void setOutlook(Outlook from) {
        stage.look(new Camera(from.zoom, from.x, from.y));
    }

    /** Hears whenever cards may stand elsewhere in the window, while somebody pans too. */
    public void whenMoved(Runnable listener) {
        stage.whenMoved(() -> {
            placeEditor();
            listener.run();
        });
    }

    /** 1 is 100 %. */
    public double zoom() {
        return stage.camera().zoom() / ChainViewer.scale();
    }

    /** Zooms around the position selected last where it is in sight, else around the middle. */
    public void zoomBy(double factor) {
        Optional<Integer> kept = inSight();
        Rectangle around = kept.map(stage::boundsOf).orElse(new Rectangle(getSize()));
        stage.zoom(factor, around.getCenterX(), around.getCenterY());
        kept.ifPresent(stage::show);
        viewChanged();
    }

    /** The card selected last, where some of it can be seen. */
    private Optional<Integer> inSight() {
        return lead().map(state.model()::indexOf).filter(stage::isSeen);
    }

    public void zoomTo(double zoom) {
        zoomBy(zoom / zoom());
    }

    public void zoomIn() {
        zoomBy(STEP);
    }

    public void zoomOut() {
        zoomBy(1 / STEP);
    }

    /** Shows all of the chart, laid out anew for the shape of the window. */
    public void fit() {
        stage.fit();
        viewChanged();
    }

    /** Where a card stands in this component; empty for one that is folded away or not there. */
    public Optional<Rectangle> boundsOf(String id) {
        int card = state.model().indexOf(id);
        Layout layout = state.scene().layout();
        return card < 0 || !layout.isVisible(card) ? Optional.empty() : Optional.of(stage.boundsOf(card));
    }

    /** Whether all of the chart that is not folded lies inside the window. */
    public boolean seesAll() {
        return stage.seesAll();
    }

    /** Brings a position into sight, unfolding what hides it and moving no more than needed. */
    public void show(String id) {
        stage.show(state.model().indexOf(id));
    }

    /** Brings a position to the middle, unfolding what hides it. */
    public void centreOn(String id) {
        stage.centreOn(state.model().indexOf(id));
    }

    /** Goes along the chain from the position selected last, and selects where that leads. */
    void walk(Walk walk) {
        Layout layout = state.scene().layout();
        int next = walk.from(layout, lead().map(state.model()::indexOf).orElse(-1));
        if (next >= 0) {
            selectByHand(List.of(state.model().card(next).id()));
            stage.show(next);
        }
    }

    /** One step out: what is being dragged, the branch in focus, the selection. */
    public void stepOut() {
        if (mouse.cancel()) {
            return;
        }
        if (marked.pale(Set.of())) {
            fadeAgain();
            listeners.forEach(ChartListener::paleDropped);
        } else if (!clearFocus()) {
            selectByHand(List.of());
        }
    }

    private boolean change(String anchor, BooleanSupplier action) {
        boolean changed = stage.change(anchor, action);
        if (changed) {
            viewChanged();
        }
        return changed;
    }

    void viewChanged() {
        listeners.forEach(ChartListener::viewChanged);
    }

    ChainViewer viewer() {
        return viewer;
    }

    ChartState state() {
        return state;
    }

    @Override
    public void doLayout() {
        boolean resized = viewer.getWidth() != getWidth() || viewer.getHeight() != getHeight();
        int kept = inSight().orElse(-1);
        viewer.setBounds(0, 0, getWidth(), getHeight());
        Dimension small = stage.overview().getPreferredSize();
        int edge = UIScale.scale(12);
        int left = getWidth() - small.width - edge;
        stage.overview().setBounds(left, getHeight() - small.height - edge, small.width, small.height);
        if (resized && getWidth() > 0 && getHeight() > 0) {
            stage.resized(kept);
            viewChanged();
        }
    }

    /** The overview lies over the chart. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(1100, 650));
    }

    @Override
    public boolean requestFocusInWindow() {
        return viewer.requestFocusInWindow();
    }
}
