package dk.kaskade.plugin.holbaek.view;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.ViewContext;

/** What every part of the view works with. */
record WordsDesk(ViewContext context) {
    static final Texts TEXTS = Texts.beside(WordsDesk.class, "words");

    String text(String key, Object... arguments) {
        return context.wording().text(TEXTS, key, arguments);
    }

    Wording wording() {
        return context.wording();
    }

    Session session() {
        return context.session();
    }

    void select(String position) {
        session().select(Selection.of(position));
    }
}
