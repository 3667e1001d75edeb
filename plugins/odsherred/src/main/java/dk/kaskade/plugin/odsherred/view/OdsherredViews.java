package dk.kaskade.plugin.odsherred.view;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewPlugin;
import java.util.List;
import java.util.function.Predicate;

/** Brings the view of the guide marks to the window. */
public final class OdsherredViews implements ViewPlugin {
    @Override
    public List<ViewFactory> views(ViewContext context) {
        Predicate<Framework> own = framework -> framework.id().equals("odsherred");
        return List.of(new CentreView(
                "odsherred-pejlemaerker",
                Icons.GUIDEMARK,
                true,
                wording -> wording.text(MarksDesk.TEXTS, "title"),
                () -> new MarksView(new MarksDesk(context), own),
                own));
    }
}
