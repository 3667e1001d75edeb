package dk.kaskade.plugin.odsherred.view;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the view of the guide marks. */
record MarksViewFactory(ViewContext context) implements ViewFactory {
    static final String ID = "odsherred-pejlemaerker";
    private static final String FRAMEWORK = "odsherred";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title(Wording wording) {
        return wording.text(MarksDesk.TEXTS, "title");
    }

    @Override
    public Icons icon() {
        return Icons.GUIDEMARK;
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
        return new MarksView(new MarksDesk(context), this::isFor);
    }
}
