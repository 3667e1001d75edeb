package dk.kaskade.plugin.odsherred.view;

import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewPlugin;
import java.util.List;

/** Brings the view of the guide marks to the window. */
public final class OdsherredViews implements ViewPlugin {
    @Override
    public List<ViewFactory> views(ViewContext context) {
        return List.of(new MarksViewFactory(context));
    }
}
