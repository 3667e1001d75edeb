package dk.kaskade.comparison.themes;

import dk.kaskade.text.Texts;
import java.util.Locale;

/** The sentences of this package. */
public final class ThemeTexts {
    static final Texts TEXTS = Texts.beside(ThemeTexts.class, "themes");

    private ThemeTexts() {}

    /** For the tests that hold the languages against each other. */
    public static Texts texts() {
        return TEXTS;
    }

    /** What the share of a framework's points is, and why not their number. */
    public static String whyShare(Locale language) {
        return TEXTS.get(language, "share.why");
    }

    /** What the share as carried is. */
    public static String whyCarried(Locale language) {
        return TEXTS.get(language, "carried.why");
    }

    /** When a guide mark is thinly backed, and what it may mean. */
    public static String whyThin(Locale language) {
        return TEXTS.get(language, "thin.why");
    }

    /** What stands in one of them only, and how sure that is. */
    public static String whyOnly(Locale language) {
        return TEXTS.get(language, "only.why");
    }
}
