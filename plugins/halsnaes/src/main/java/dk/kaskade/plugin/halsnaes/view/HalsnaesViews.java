package dk.kaskade.plugin.halsnaes.view;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewPlugin;
import java.util.List;
import java.util.function.Predicate;

/** Brings the catalogue of ideas to the window. */
public final class HalsnaesViews implements ViewPlugin {
    @Override
    public List<ViewFactory> views(ViewContext context) {
        Predicate<Framework> own = framework -> framework.id().equals("halsnaes");
        return List.of(new CentreView(
                "halsnaes-idekatalog",
                Icons.IDEA,
                true,
                wording -> wording.text(IdeasDesk.TEXTS, "title"),
                () -> new IdeasView(new IdeasDesk(context), own),
                own));
    }
}
