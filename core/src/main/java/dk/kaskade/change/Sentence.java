package dk.kaskade.change;

import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of this package in no language yet.
 *
 * @param key       of the bundle {@code changes}
 * @param arguments names and numbers as they stand in the sentence; a day is written as the language does
 */
public record Sentence(String key, List<Object> arguments) {
    private static final Texts TEXTS = Texts.beside(Sentence.class, "changes");

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    public String in(Locale language) {
        Object[] shown = arguments.stream()
                .map(argument -> argument instanceof LocalDate day ? written(day, language) : argument)
                .toArray();
        return TEXTS.get(language, key, shown);
    }

    private static String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.languageFor(language))
                .format(day);
    }

    /** The texts that sentences are made of, for the tests that hold the languages against each other. */
    public static Texts texts() {
        return TEXTS;
    }
}
