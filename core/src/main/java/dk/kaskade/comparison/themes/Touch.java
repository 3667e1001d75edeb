package dk.kaskade.comparison.themes;

import java.util.Locale;

/**
 * Where a theme stands in a framework other than as the main theme of a point.
 *
 * @param id   of the expectation, guide mark, value or passage
 * @param name title of it
 */
public record Touch(Kind kind, String id, String name) {
    /** What touches the theme. */
    public enum Kind {
        /** A point that has it as its second theme or a later one. */
        POINT,
        GUIDE_MARK,
        VALUE,
        PASSAGE;

        public String name(Locale language) {
            return ThemeTexts.TEXTS.get(
                    language, "touch." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
