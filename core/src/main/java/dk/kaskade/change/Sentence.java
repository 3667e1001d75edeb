package dk.kaskade.change;

import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of this package in no language yet.
 *
 * @param key       of the bundle {@code changes}
 * @param arguments names and numbers as they stand in the sentence
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
        return TEXTS.get(language, key, arguments.toArray());
    }

    /** The texts that sentences are made of, for the tests that hold the languages against each other. */
    public static Texts texts() {
        return TEXTS;
    }
}
