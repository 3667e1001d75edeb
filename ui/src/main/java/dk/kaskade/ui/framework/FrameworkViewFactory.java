package dk.kaskade.ui.framework;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the view of the leadership framework itself. */
public final class FrameworkViewFactory implements ViewFactory {
    private final ViewContext context;

    /** A view that follows a session. */
    public FrameworkViewFactory(ViewContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return Navigation.FRAMEWORK;
    }

    @Override
    public String title(Wording wording) {
        return wording.text(FrameworkWords.TEXTS, "title");
    }

    @Override
    public Icons icon() {
        return Icons.FRAMEWORK;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public View create() {
        return new FrameworkView(context);
    }
}
