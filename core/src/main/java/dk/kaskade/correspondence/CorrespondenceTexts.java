package dk.kaskade.correspondence;

import dk.kaskade.text.Texts;
import java.util.Locale;

/** The sentences of this package. */
public final class CorrespondenceTexts {
    static final Texts TEXTS = Texts.beside(CorrespondenceTexts.class, "correspondence");

    private CorrespondenceTexts() {}

    /** For the tests that hold the languages against each other. */
    public static Texts texts() {
        return TEXTS;
    }

    /** How correspondences are found, and what they are not. */
    public static String why(Locale language) {
        return TEXTS.get(language, "why");
    }

    /** What it means that a point has no counterpart. */
    public static String whyAlone(Locale language) {
        return TEXTS.get(language, "alone.why");
    }
}
