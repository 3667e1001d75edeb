package dk.kaskade.ui.list;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the organisation as a list that is typed into. */
public final class ListViewFactory implements ViewFactory {
    private final ViewContext context;

    public ListViewFactory(ViewContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return Navigation.LIST;
    }

    @Override
    public String title(Wording wording) {
        return wording.text(ListTexts.TEXTS, "view.list");
    }

    @Override
    public Icons icon() {
        return Icons.LIST;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public View create() {
        return new ListView(context);
    }
}
