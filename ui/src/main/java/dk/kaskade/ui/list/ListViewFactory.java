package dk.kaskade.ui.list;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the organisation as a list that is typed into. */
public final class ListViewFactory {

    private ListViewFactory() {}

    /** A view that follows a session. */
    public static ViewFactory of(ViewContext context) {
        return new CentreView(
                Navigation.LIST,
                Icons.LIST,
                false,
                wording -> wording.text(ListTexts.TEXTS, "view.list"),
                () -> new ListView(context));
    }
}
