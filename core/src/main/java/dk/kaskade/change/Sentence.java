package dk.kaskade.change;

import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A sentence of this package in no language yet.
 *
 * @param key       of the bundle {@code changes}
 * @param arguments names and numbers as they stand in the sentence; a day is written as the language does, and what has
 *                  only an id by the name that {@link #in(Locale, Function)} is told
 */
public record Sentence(String key, List<Object> arguments) {
    private static final Texts TEXTS = Texts.beside(Sentence.class, "changes");

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** Something that an organisation names by an id alone: who knows its name puts it in. */
    public record Named(Kind kind, String id) {
        /** What it is. */
        public enum Kind {
            /** An inspection, or with {@code .*} at the end all of a kind. */
            INSPECTION,
            FRAMEWORK
        }

        static Named inspection(String id) {
            return new Named(Kind.INSPECTION, id);
        }

        static Named framework(String id) {
            return new Named(Kind.FRAMEWORK, id);
        }
    }

    /** With ids where names are not known. */
    public String in(Locale language) {
        return in(language, Named::id);
    }

    /** @param names what is called how, in that language */
    public String in(Locale language, Function<Named, String> names) {
        Object[] shown = arguments.stream()
                .map(argument -> shown(argument, language, names))
                .toArray();
        return TEXTS.get(language, key, shown);
    }

    private static Object shown(Object argument, Locale language, Function<Named, String> names) {
        if (argument instanceof Named named) {
            String kinds = "inspections." + named.id.replace(".*", "");
            return named.id.endsWith(".*") && TEXTS.has(kinds) ? TEXTS.get(language, kinds) : names.apply(named);
        }
        return argument instanceof LocalDate day ? written(day, language) : argument;
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
