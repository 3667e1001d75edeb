package dk.kaskade.ui.framework;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the view of the leadership framework itself. */
public final class FrameworkViewFactory {

    private FrameworkViewFactory() {}

    /** A view that follows a session. */
    public static ViewFactory of(ViewContext context) {
        return new CentreView(
                Navigation.FRAMEWORK,
                Icons.FRAMEWORK,
                true,
                wording -> wording.text(FrameworkWords.TEXTS, "title"),
                () -> new FrameworkView(context));
    }
}
