package dk.kaskade.comparison;

import dk.kaskade.text.Texts;
import java.util.Locale;

/** What a field of work is called. Files write fields as words of their own; those in common use have a name in each language. */
final class FieldName {
    private FieldName() {}

    static FigureId.Subject of(String field) {
        return new FigureId.Subject(name(field.strip(), Texts.DANISH), name(field.strip(), Texts.ENGLISH));
    }

    /** One that is not known stands as it is written, with a capital. */
    private static String name(String field, Locale language) {
        String key = "field." + field.toLowerCase(Locale.ROOT);
        if (ComparisonTexts.TEXTS.has(key)) {
            return ComparisonTexts.TEXTS.get(language, key);
        }
        int second = field.offsetByCodePoints(0, 1);
        return field.substring(0, second).toUpperCase(Locale.ROOT) + field.substring(second);
    }
}
