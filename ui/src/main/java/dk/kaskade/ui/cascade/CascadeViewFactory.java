package dk.kaskade.ui.cascade;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the view of how far a red thread comes down the chain. */
public final class CascadeViewFactory {

    private CascadeViewFactory() {}

    /** A view that follows a session and its topic; its wording and its breaks stand beside it, so it wants the centre alone. */
    public static ViewFactory of(ViewContext context) {
        return new CentreView(
                Navigation.CASCADE,
                Icons.CASCADE,
                true,
                wording -> wording.text("view.cascade"),
                () -> new CascadeView(context));
    }
}
