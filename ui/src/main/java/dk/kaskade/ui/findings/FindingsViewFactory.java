package dk.kaskade.ui.findings;

import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;

/** Makes the dock of findings. */
public final class FindingsViewFactory implements ViewFactory {
    public static final String ID = "findings";

    private final Session session;
    private final Actions actions;
    private final Wording wording;
    private final Talk talk;

    public FindingsViewFactory(Session session, Actions actions, Wording wording, Talk talk) {
        this.session = session;
        this.actions = actions;
        this.wording = wording;
        this.talk = talk;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String titleKey() {
        return "view.gaps";
    }

    @Override
    public Icons icon() {
        return Icons.GAPS;
    }

    @Override
    public Place place() {
        return Place.BOTTOM;
    }

    @Override
    public View create() {
        return new FindingsView(session, actions, wording, talk);
    }
}
