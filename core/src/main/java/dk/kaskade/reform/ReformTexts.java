package dk.kaskade.reform;

import dk.kaskade.text.Texts;

/** The sentences of this package. */
public final class ReformTexts {
    static final Texts TEXTS = Texts.beside(ReformTexts.class, "reform");

    private ReformTexts() {}

    /** For the tests that hold the languages against each other. */
    public static Texts texts() {
        return TEXTS;
    }
}
