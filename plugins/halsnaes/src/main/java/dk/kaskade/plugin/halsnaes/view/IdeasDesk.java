package dk.kaskade.plugin.halsnaes.view;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;

/** What every part of the view works with. */
record IdeasDesk(ViewContext context) {
    static final Texts TEXTS = Texts.beside(IdeasDesk.class, "ideas");

    String text(String key, Object... arguments) {
        return context.wording().text(TEXTS, key, arguments);
    }

    /** The name of a kind of idea; the kind itself where it is another than the catalogue has. */
    String kind(String kind) {
        return TEXTS.has("kind." + kind) ? text("kind." + kind) : kind;
    }

    Wording wording() {
        return context.wording();
    }

    Session session() {
        return context.session();
    }

    Navigation navigation() {
        return context.navigation();
    }

    void select(String position) {
        session().select(Selection.of(position));
    }
}
