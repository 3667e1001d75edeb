package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Makes the dock of findings and, by {@link #page}, the whole page of them. */
public final class FindingsViewFactory implements ViewFactory {
    public static final String ID = "findings";

    private final FindingsDesk desk;
    private final SinceOpened since;
    private final Boards boards;

    public FindingsViewFactory(ViewContext context, Talk talk) {
        desk = new FindingsDesk(
                context.session(), context.actions(), context.wording(), talk, context.navigation(), context.tasks());
        since = new SinceOpened(desk.session());
        desk.session().listen(since);
        boards = new Boards(desk);
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
        FindingsView dock = new FindingsView(desk, since);
        boards.dock(dock.board());
        return dock;
    }

    /** Marks a finding on the page where it is in sight, else in the dock; nothing happens where neither was ever seen. */
    public void show(Finding finding) {
        boards.inFront(board -> board.show(finding));
    }

    /** The whole page, in the middle of the window. */
    public ViewFactory page() {
        return new CentreView(Navigation.GAPS, Icons.GAPS, true, this::title, this::createPage);
    }

    private View createPage() {
        GapsPage page = new GapsPage(desk, since);
        boards.page(page.board());
        return page;
    }
}
