package dk.kaskade.ui.chain;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.session.Session;
import java.util.List;
import java.util.function.Consumer;

/** What the chain does when it is told to by a menu, a key or a button. */
final class ChainCommands {
    private static final List<ActionId> LEVELS =
            List.of(ActionId.LEVEL_1, ActionId.LEVEL_2, ActionId.LEVEL_3, ActionId.LEVEL_4);

    private final Session session;
    private final Actions actions;
    private final ChartPanel panel;
    private final Consumer<Lens> look;
    private Lens lens = Lens.ROLE;
    private int level;

    /** @param look shows the chain through another lens */
    ChainCommands(Session session, Actions actions, ChartPanel panel, Consumer<Lens> look) {
        this.session = session;
        this.actions = actions;
        this.panel = panel;
        this.look = look;
    }

    Lens lens() {
        return lens;
    }

    /** Remembers down to which level the chain is shown, for the tool that tells. */
    void level(int shown) {
        level = shown;
    }

    void register() {
        lens(ActionId.LENS_ROLE, Lens.ROLE);
        lens(ActionId.LENS_GAPS, Lens.GAPS);
        lens(ActionId.LENS_SPAN, Lens.SPAN);
        for (int i = 0; i < LEVELS.size(); i++) {
            level(LEVELS.get(i), i + 1);
        }
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

    private void lens(ActionId id, Lens shown) {
        on(id, () -> {
            lens = shown;
            look.accept(shown);
        });
        actions.selected(id, () -> lens == shown);
    }

    private void level(ActionId id, int shown) {
        on(id, () -> {
            level = shown;
            panel.showToLevel(shown);
        });
        actions.selected(id, () -> level == shown);
    }

    private void on(ActionId id, Runnable what) {
        actions.on(id, what, session::isOpen);
    }

    private void onLead(ActionId id, Consumer<String> what) {
        actions.on(id, () -> panel.lead().ifPresent(what), () -> panel.lead().isPresent());
    }
}
