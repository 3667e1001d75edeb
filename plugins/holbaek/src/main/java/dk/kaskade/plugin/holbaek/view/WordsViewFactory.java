package dk.kaskade.plugin.holbaek.view;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the view of the leaders' own words. */
record WordsViewFactory(ViewContext context) implements ViewFactory {
    static final String ID = "holbaek-oversaettelse";
    private static final String FRAMEWORK = "holbaek";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title(Wording wording) {
        return wording.text(WordsDesk.TEXTS, "title");
    }

    @Override
    public Icons icon() {
        return Icons.OWN_WORDS;
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
        return new WordsView(new WordsDesk(context), this::isFor);
    }
}
