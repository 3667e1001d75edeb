package dk.kaskade.correspondence;

import java.util.Locale;

/** On what a correspondence rests. */
public enum Ground {
    /** Somebody has confirmed or rejected it. */
    USER,
    /** The two texts are the same. */
    SAME_TEXT,
    /** Words in common that few points have. */
    WORDS,
    /** The same main theme. */
    MAIN_THEME,
    /** The main theme of the one is another theme of the other. */
    OTHER_THEME,
    /** Focus areas or guide marks of the same name. */
    GROUP;

    /** {@code same-text}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String name(Locale language) {
        return CorrespondenceTexts.TEXTS.get(language, "ground." + id());
    }

    public String why(Locale language) {
        return CorrespondenceTexts.TEXTS.get(language, "ground." + id() + ".why");
    }
}
