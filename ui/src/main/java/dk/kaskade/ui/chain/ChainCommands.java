package dk.kaskade.ui.chain;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.session.Session;
import java.util.function.Consumer;

/** What the chain does when it is told to by a menu, a key or a button. */
final class ChainCommands {
    private final Session session;
    private final Actions actions;
    private final ChartPanel panel;

    ChainCommands(Session session, Actions actions, ChartPanel panel) {
        this.session = session;
        this.actions = actions;
        this.panel = panel;
    }

    void register() {
        on(ActionId.ZOOM_IN, panel::zoomIn);
        on(ActionId.ZOOM_OUT, panel::zoomOut);
        on(ActionId.ZOOM_100, () -> panel.zoomTo(1));
        on(ActionId.FIT, panel::fit);
        onLead(ActionId.UNFOLD, panel::unfold);
        onLead(ActionId.FOLD, panel::fold);
        onLead(ActionId.FOCUS_BRANCH, panel::focusBranch);
        actions.on(ActionId.STEP_OUT, panel::stepOut, session::isOpen);
        on(ActionId.TOGGLE_SATELLITE, () -> panel.setOverviewVisible(!panel.isOverviewVisible()));
        actions.selected(ActionId.TOGGLE_SATELLITE, panel::isOverviewVisible);
    }

    private void on(ActionId id, Runnable what) {
        actions.on(id, what, session::isOpen);
    }

    private void onLead(ActionId id, Consumer<String> what) {
        actions.on(id, () -> panel.lead().ifPresent(what), () -> panel.lead().isPresent());
    }
}
