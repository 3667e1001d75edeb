package dk.kaskade.intake;

import dk.kaskade.text.Texts;

/** The sentences of this package. */
public final class IntakeTexts {
    static final Texts TEXTS = Texts.beside(IntakeTexts.class, "intake");

    private IntakeTexts() {}

    /** For the tests that hold the languages against each other. */
    public static Texts texts() {
        return TEXTS;
    }
}
