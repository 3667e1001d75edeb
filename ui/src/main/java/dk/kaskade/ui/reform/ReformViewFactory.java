package dk.kaskade.ui.reform;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the view of today and a proposal in one. */
public final class ReformViewFactory {
    private ReformViewFactory() {}

    /** A view that follows a session. */
    public static ViewFactory of(ViewContext context, ReformAround around) {
        ReformDesk desk = new ReformDesk(context, around);
        return new CentreView(
                Navigation.REFORM,
                Icons.REFORM,
                true,
                wording -> wording.text(ReformDesk.TEXTS, "view"),
                () -> new ReformView(desk));
    }
}
