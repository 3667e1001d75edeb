package dk.kaskade.ui.handout;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;

/** The texts of this package. */
final class Words {
    static final Texts TEXTS = Texts.beside(Words.class, "handout");

    private Words() {}

    static String text(Wording wording, String key, Object... arguments) {
        return wording.text(TEXTS, key, arguments);
    }
}
