package dk.kaskade.comparison;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which figure it is; the same in every organisation, so that rows can be put together.
 *
 * @param key     {@code span-direct-median}: names the texts {@code figure.KEY} and {@code figure.KEY.why}
 * @param subject what of, where there are several: id of a {@link LevelKind}, a theme, an inspection, a field; else none
 * @param name    of the subject in Danish and English, as far as it has one of its own
 */
public record FigureId(
        Section section, String key, @Nullable String subject, Subject name) implements Comparable<FigureId> {
    /** What a subject is called in each language. */
    public record Subject(String danish, String english) {
        static final Subject NONE = new Subject("", "");

        String in(Locale language) {
            return language.getLanguage().equals("en") ? english : danish;
        }
    }

    /** {@code span-direct-median} or {@code width:chief}: the same in every language. */
    public String id() {
        return subject == null ? key : key + ":" + subject;
    }

    /** What the row is called. */
    public String name(Locale language) {
        return ComparisonTexts.TEXTS.get(language, "figure." + key, name.in(language));
    }

    /** What it counts, how, and why it matters. */
    public String why(Locale language) {
        return ComparisonTexts.TEXTS.get(language, "figure." + key + ".why", name.in(language));
    }

    @Override
    public int compareTo(FigureId other) {
        return section.compareTo(other.section);
    }
}
