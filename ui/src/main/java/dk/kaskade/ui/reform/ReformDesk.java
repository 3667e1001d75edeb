package dk.kaskade.ui.reform;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.view.ViewContext;
import java.util.Locale;

/** What every part of the view works with. */
record ReformDesk(ViewContext context, ReformAround around) {
    static final Texts TEXTS = Texts.beside(ReformDesk.class, "reform");

    String text(String key, Object... arguments) {
        return context.wording().text(TEXTS, key, arguments);
    }

    Locale language() {
        return context.wording().language();
    }
}
