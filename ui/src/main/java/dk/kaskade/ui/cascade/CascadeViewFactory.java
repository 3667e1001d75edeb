package dk.kaskade.ui.cascade;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the view of how far a red thread comes down the chain. */
public final class CascadeViewFactory implements ViewFactory {
    private final ViewContext context;

    /** A view that follows a session and its topic. */
    public CascadeViewFactory(ViewContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return Navigation.CASCADE;
    }

    @Override
    public String title(Wording wording) {
        return wording.text("view.cascade");
    }

    @Override
    public Icons icon() {
        return Icons.CASCADE;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    /** It has the wording at its side and the breaks among them. */
    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public View create() {
        return new CascadeView(context);
    }
}
