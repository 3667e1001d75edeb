package dk.kaskade.comparison;

import dk.kaskade.text.Texts;

/** The sentences of this package. */
public final class ComparisonTexts {
    static final Texts TEXTS = Texts.beside(ComparisonTexts.class, "comparison");

    private ComparisonTexts() {}

    /** For the tests that hold the languages against each other. */
    public static Texts texts() {
        return TEXTS;
    }
}
