package dk.kaskade.ui.chart;

import static dk.kaskade.ui.layout.Measures.CARD_HEIGHT;
import static dk.kaskade.ui.layout.Measures.CARD_WIDTH;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartScene;
import java.awt.Rectangle;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Where the chart is seen from: moves camera, viewer and overview together, at once or within a moment. */
final class ChartStage {
    private static final int UNDER_LEGEND = 8;

    private final ChartState state;
    private final ChainViewer viewer;
    private final Overview overview;
    private final Motion motion;
    private Runnable moved = () -> {};
    private boolean overviewWanted = true;
    private boolean legendShown = true;
    private boolean fitted = true;
    private boolean busy;

    ChartStage(ChartState state, ChainViewer viewer) {
        this.state = state;
        this.viewer = viewer;
        overview = new Overview(state.scene(), this::centreOnPoint);
        motion = new Motion(state.scene(), this::frame);
    }

    /** Something is told whenever cards may stand elsewhere in the window. */
    void whenMoved(Runnable listener) {
        moved = listener;
    }

    Overview overview() {
        return overview;
    }

    void overview(boolean wanted) {
        overviewWanted = wanted;
        placeOverview();
    }

    boolean isOverviewWanted() {
        return overviewWanted;
    }

    /** While somebody drags or pans, lines may be rough. */
    void busy(boolean now) {
        busy = now;
        viewer.show(viewer.scene(), viewer.camera(), isMoving());
    }

    private boolean isMoving() {
        return busy || motion.isRunning();
    }

    Camera camera() {
        return motion.goal();
    }

    void zoom(double factor, double viewX, double viewY) {
        jump(motion.goal().zoomedAt(factor, viewX, viewY));
    }

    void pan(double dx, double dy) {
        jump(motion.goal().panned(dx, dy));
    }

    private void centreOnPoint(double x, double y) {
        Rectangle point = new Rectangle((int) x, (int) y, 0, 0);
        jump(motion.goal().centredOn(point, viewer.getWidth(), viewer.getHeight()));
    }

    /** Looks from there, at once, and without holding on to what is in sight. */
    void look(Camera camera) {
        if (!camera.equals(motion.goal())) {
            fitted = false;
            motion.jump(state.scene(), camera);
        }
    }

    private void jump(Camera camera) {
        fitted = false;
        motion.jump(state.scene(), within(camera));
    }

    /** Lays out for the window's shape and shows all of it, without a way there. */
    void begin() {
        state.area(viewer.getWidth(), viewer.getHeight());
        fitted = true;
        motion.jump(state.scene(), fitting());
    }

    /** The same, from where it was. */
    void fit() {
        ChartScene before = state.scene();
        state.area(viewer.getWidth(), viewer.getHeight());
        fitted = true;
        go(before, fitting());
    }

    /** Shows the same cards with other words or colours. */
    void refresh() {
        motion.jump(state.scene(), motion.goal());
    }

    /**
     * The window has another size: what was fitted stays so.
     *
     * @param kept the card that stays in sight, negative for none
     */
    void resized(int kept) {
        if (fitted) {
            begin();
        } else {
            motion.jump(state.scene(), kept < 0 ? within(motion.goal()) : showing(place(kept)));
        }
    }

    /** Brings a card into sight without moving more than needed. */
    void show(int card) {
        bring(card, this::showing);
    }

    /** Also from under the legend. */
    private Camera showing(Rectangle place) {
        Camera camera = motion.goal().showing(place, viewer.getWidth(), viewer.getHeight());
        Rectangle card = on(camera, place);
        Rectangle legend = legend();
        return card.intersects(legend) ? camera.panned(0, legend.y + legend.height + UNDER_LEGEND - card.y) : camera;
    }

    void legend(boolean shown) {
        legendShown = shown;
    }

    private Rectangle legend() {
        return legendShown ? LegendPlace.of(viewer, state.model()) : new Rectangle();
    }

    /** Whether some of a card lies inside the window, once what moves has come to rest. */
    boolean isSeen(int card) {
        return card >= 0
                && state.scene().layout().isVisible(card)
                && boundsOf(card).intersects(0, 0, viewer.getWidth(), viewer.getHeight());
    }

    void centreOn(int card) {
        bring(card, place -> motion.goal().centredOn(place, viewer.getWidth(), viewer.getHeight()));
    }

    /** Where a card stands in the window once what moves has come to rest. */
    Rectangle boundsOf(int card) {
        return on(motion.goal(), place(card));
    }

    private static Rectangle on(Camera camera, Rectangle place) {
        return camera.transform().createTransformedShape(place).getBounds();
    }

    private Rectangle place(int card) {
        Layout layout = state.scene().layout();
        return new Rectangle(layout.x(card), layout.y(card), CARD_WIDTH, CARD_HEIGHT);
    }

    private void bring(int card, Function<Rectangle, Camera> camera) {
        if (card < 0) {
            return;
        }
        ChartScene before = state.scene();
        state.reveal(card);
        Camera next = camera.apply(place(card));
        if (before != state.scene() || !next.equals(motion.goal())) {
            fitted = false;
            go(before, next);
        }
    }

    /** Does something to the state and lets the drawing follow, with the anchor where it was. @return what the action returned */
    boolean change(String anchor, BooleanSupplier action) {
        ChartScene before = state.scene();
        boolean changed = action.getAsBoolean();
        if (changed) {
            moved(before, anchor);
        }
        return changed;
    }

    /** Goes from an earlier drawing to the present one, with the anchor where it was if both have it. */
    void moved(ChartScene before, String anchor) {
        int was = before.model().indexOf(anchor);
        int is = state.model().indexOf(anchor);
        Layout from = before.layout();
        Layout to = state.scene().layout();
        Camera camera = motion.goal();
        if (was >= 0 && is >= 0 && from.isVisible(was) && to.isVisible(is)) {
            int dx = from.x(was) - to.x(is);
            int dy = from.y(was) - to.y(is);
            camera = camera.panned(dx * camera.zoom(), dy * camera.zoom());
            fitted &= dx == 0 && dy == 0;
        } else if (fitted) {
            camera = fitting();
        }
        // another lens has another legend
        go(before, fitted && from.standsLike(to) ? fitting() : within(camera));
    }

    private void go(ChartScene before, Camera camera) {
        boolean stays = camera.equals(viewer.camera())
                && before.layout().standsLike(state.scene().layout());
        if (!stays && viewer.isShowing() && hasSameCards(before.model(), state.model())) {
            motion.start(before, state.scene(), viewer.camera(), camera);
        } else {
            motion.jump(state.scene(), camera);
        }
    }

    /** Only then a card's number means the same card before and after. */
    private static boolean hasSameCards(ChartModel before, ChartModel after) {
        boolean same = before.size() == after.size();
        for (int card = 0; same && before != after && card < before.size(); card++) {
            same = before.card(card).id().equals(after.card(card).id());
        }
        return same;
    }

    private void frame(ChartScene scene, Camera camera) {
        viewer.show(scene, camera, isMoving());
        if (!motion.isRunning()) {
            placeOverview();
        }
        moved.run();
    }

    /** Under the legend only where a card would otherwise lie behind it. */
    private Camera fitting() {
        Camera whole = fitting(0);
        Rectangle legend = legend();
        return covers(legend, whole) ? fitting(legend.y + legend.height) : whole;
    }

    private Camera fitting(int from) {
        Layout layout = state.scene().layout();
        return Camera.fitting(
                        layout.width(),
                        layout.height(),
                        viewer.getWidth(),
                        viewer.getHeight() - from,
                        ChainViewer.scale())
                .panned(0, from);
    }

    private boolean covers(Rectangle legend, Camera camera) {
        Layout layout = state.scene().layout();
        Rectangle behind = new Rectangle(
                (int) Math.floor(camera.toChart(legend.x, legend.y).getX()),
                (int) Math.floor(camera.toChart(legend.x, legend.y).getY()),
                (int) Math.ceil(legend.width / camera.zoom()),
                (int) Math.ceil(legend.height / camera.zoom()));
        for (int i = 0; i < layout.drawn(); i++) {
            int card = layout.drawn(i);
            if (behind.intersects(layout.x(card), layout.y(card), CARD_WIDTH, CARD_HEIGHT)) {
                return true;
            }
        }
        return false;
    }

    private Camera within(Camera camera) {
        Layout layout = state.scene().layout();
        return camera.within(layout.width(), layout.height(), viewer.getWidth(), viewer.getHeight());
    }

    private void placeOverview() {
        Layout layout = state.scene().layout();
        overview.setVisible(overviewWanted && layout.drawn() > 1 && !seesAll());
        overview.show(state.scene(), seen());
    }

    /** Whether nothing that is drawn lies outside the window, once what moves has come to rest. */
    boolean seesAll() {
        Layout layout = state.scene().layout();
        return seen().contains(new Rectangle(0, 0, layout.width(), layout.height()));
    }

    private Rectangle seen() {
        return motion.goal().seen(viewer.getWidth(), viewer.getHeight());
    }
}
