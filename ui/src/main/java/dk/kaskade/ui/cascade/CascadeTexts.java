package dk.kaskade.ui.cascade;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;

/** The view's own words. */
final class CascadeTexts {
    private static final Texts TEXTS = Texts.beside(CascadeTexts.class, "/dk/kaskade/ui/cascade/cascade");

    private CascadeTexts() {}

    /** A text in the language spoken. */
    static String in(Wording wording, String key, Object... arguments) {
        return wording.text(TEXTS, key, arguments);
    }
}
