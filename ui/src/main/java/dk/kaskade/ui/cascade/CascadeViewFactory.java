package dk.kaskade.ui.cascade;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the view of how far a red thread comes down the chain. */
public final class CascadeViewFactory implements ViewFactory {
    private final Session session;
    private final Wording wording;

    /** A view that follows a session. */
    public CascadeViewFactory(Session session, Wording wording) {
        this.session = session;
        this.wording = wording;
    }

    @Override
    public String id() {
        return "cascade";
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

    @Override
    public View create() {
        return new CascadeView(session, wording);
    }
}
