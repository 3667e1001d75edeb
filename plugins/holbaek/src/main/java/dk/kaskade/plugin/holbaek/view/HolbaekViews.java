package dk.kaskade.plugin.holbaek.view;

import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewPlugin;
import java.util.List;

/** Brings the view of the leaders' own words to the window. */
public final class HolbaekViews implements ViewPlugin {
    @Override
    public List<ViewFactory> views(ViewContext context) {
        return List.of(new WordsViewFactory(context));
    }
}
