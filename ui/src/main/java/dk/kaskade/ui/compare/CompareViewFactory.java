package dk.kaskade.ui.compare;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the view of organisations side by side. */
public final class CompareViewFactory {

    private CompareViewFactory() {}

    /** A view in which what is open stands first. */
    public static ViewFactory of(ViewContext context, Sources sources) {
        CompareDesk desk = new CompareDesk(context, sources);
        return new CentreView(
                Navigation.COMPARE,
                Icons.COMPARE,
                true,
                wording -> wording.text("view.compare"),
                () -> new CompareView(desk));
    }
}
