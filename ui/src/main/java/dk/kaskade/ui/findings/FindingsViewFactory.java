package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import org.jspecify.annotations.Nullable;

/** Makes the dock of findings. */
public final class FindingsViewFactory implements ViewFactory {
    public static final String ID = "findings";

    private final Session session;
    private final Actions actions;
    private final Wording wording;
    private final Talk talk;
    private @Nullable FindingsView made;

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
    public String title(Wording wording) {
        return wording.text("view.gaps");
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
        made = new FindingsView(session, actions, wording, talk);
        return made;
    }

    /** Marks a finding in the dock, shown by its filter or not; nothing happens where the dock was never seen. */
    public void show(Finding finding) {
        if (made != null) {
            made.show(finding);
        }
    }
}
