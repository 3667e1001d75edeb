package dk.kaskade.plugin.halsnaes.view;

import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewPlugin;
import java.util.List;

/** Brings the catalogue of ideas to the window. */
public final class HalsnaesViews implements ViewPlugin {
    @Override
    public List<ViewFactory> views(ViewContext context) {
        return List.of(new IdeasViewFactory(context));
    }
}
