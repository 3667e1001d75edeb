package dk.kaskade.plugin.holbaek.view;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewPlugin;
import java.util.List;
import java.util.function.Predicate;

/** Brings the view of the leaders' own words to the window. */
public final class HolbaekViews implements ViewPlugin {
    @Override
    public List<ViewFactory> views(ViewContext context) {
        Predicate<Framework> own = framework -> framework.id().equals("holbaek");
        return List.of(new CentreView(
                "holbaek-oversaettelse",
                Icons.OWN_WORDS,
                true,
                wording -> wording.text(WordsDesk.TEXTS, "title"),
                () -> new WordsView(new WordsDesk(context), own),
                own));
    }
}
