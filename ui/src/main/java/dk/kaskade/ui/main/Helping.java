package dk.kaskade.ui.main;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.help.HelpWindow;
import org.jspecify.annotations.Nullable;

/** Opens the guide at what the person is doing. The window is made when somebody asks for it. */
final class Helping {
    private final Bench bench;
    private @Nullable HelpWindow window;

    Helping(Bench bench) {
        this.bench = bench;
    }

    void register() {
        bench.actions().on(ActionId.GUIDE, () -> open("view-" + bench.frame().currentView()));
    }

    void open(String place) {
        if (window == null) {
            window = new HelpWindow(bench.frame(), bench.wording());
        }
        window.open(place);
    }
}
