package dk.kaskade.comparison.themes;

import java.util.Locale;

/** Whether a framework has a theme. Three kinds of nothing differ: touched, absent and unread. */
public enum Presence {
    /** It is the main theme of a point. */
    MAIN,
    /** No point has it as its main theme, but a point has it as another one, or a value, guide mark or passage has it. */
    TOUCHED,
    /** It is nowhere, and all documents that say what is expected of leaders were read in. */
    ABSENT,
    /** It is nowhere, but a basis document of the framework was not read in: it may stand there. */
    UNREAD;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code berørt}. */
    public String name(Locale language) {
        return ThemeTexts.TEXTS.get(language, "presence." + id());
    }

    public String why(Locale language) {
        return ThemeTexts.TEXTS.get(language, "presence." + id() + ".why");
    }

    /** It is in the framework, however faintly. */
    public boolean found() {
        return this == MAIN || this == TOUCHED;
    }
}
