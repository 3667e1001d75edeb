package dk.kaskade.comparison.themes;

import dk.kaskade.framework.Theme;
import java.util.Locale;

/**
 * A theme that is a main theme in one framework only.
 *
 * @param party its number in the comparison
 */
public record OnlyOne(Theme theme, int party, Others others) {
    /** How it stands with all the others. */
    public enum Others {
        /** It is in none of them, and their basis documents were all read in. */
        WITHOUT,
        /** It is in none of them as far as they were read in, but one has a basis document that was not. */
        UNREAD,
        /** At least one of them touches it. */
        TOUCH;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * As a sentence.
     *
     * @param name of the organisation that has it
     */
    public String sentence(String name, Locale language) {
        return ThemeTexts.TEXTS.get(language, "only." + others.id(), theme.name(language), name);
    }
}
