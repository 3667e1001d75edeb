package dk.kaskade.ui.rolecard;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;

/** What every part of the page works with. */
record Desk(ViewContext context) {
    static final Texts TEXTS = Texts.beside(Desk.class, "rolecard");

    /** A text of this page. */
    String text(String key, Object... arguments) {
        return context.wording().text(TEXTS, key, arguments);
    }

    /** A text that other views say too. */
    String shared(String key, Object... arguments) {
        return context.wording().text(key, arguments);
    }

    Session session() {
        return context.session();
    }

    Wording wording() {
        return context.wording();
    }

    /** Selects another position, which the page then shows. */
    void go(String position) {
        session().select(Selection.of(position));
    }

    /** Follows an expectation down the chain from a position that carries it. */
    void followInCascade(String expectation, String from) {
        go(from);
        session().follow(Topic.expectation(expectation));
        context.navigation().show(Navigation.CASCADE);
    }
}
