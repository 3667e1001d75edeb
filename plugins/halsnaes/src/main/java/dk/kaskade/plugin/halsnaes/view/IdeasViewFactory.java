package dk.kaskade.plugin.halsnaes.view;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the catalogue of ideas. */
record IdeasViewFactory(ViewContext context) implements ViewFactory {
    static final String ID = "halsnaes-idekatalog";
    private static final String FRAMEWORK = "halsnaes";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title(Wording wording) {
        return wording.text(IdeasDesk.TEXTS, "title");
    }

    @Override
    public Icons icon() {
        return Icons.IDEA;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public boolean isFor(Framework framework) {
        return framework.id().equals(FRAMEWORK);
    }

    @Override
    public View create() {
        return new IdeasView(new IdeasDesk(context), this::isFor);
    }
}
