package dk.kaskade.ui.compare;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.ViewContext;
import java.util.Locale;

/** What every part of the view works with. */
record CompareDesk(ViewContext context, Sources sources) {
    static final Texts TEXTS = Texts.beside(CompareDesk.class, "compare");

    String text(String key, Object... arguments) {
        return context.wording().text(TEXTS, key, arguments);
    }

    Locale language() {
        return context.wording().language();
    }

    Session session() {
        return context.session();
    }
}
