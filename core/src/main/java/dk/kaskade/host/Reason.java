package dk.kaskade.host;

import dk.kaskade.store.DocumentFormatException;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;

/**
 * Why something was left out: a sentence in no language yet.
 *
 * @param key       of the bundle {@code host}
 * @param arguments ids, names and messages as they stand in the sentence, and what is wrong with a file
 */
public record Reason(String key, List<Object> arguments) {
    private static final Texts TEXTS = Texts.beside(Reason.class, "host");

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** What was thrown, by its message, or by its kind where it has none; never a stack trace. */
    static Reason thrown(String key, Throwable thrown) {
        Throwable cause = thrown.getCause();
        if (cause instanceof DocumentFormatException) {
            return of(key, cause);
        }
        Throwable told = thrown instanceof ServiceConfigurationError && cause != null ? cause : thrown;
        String kind = told.getClass().getSimpleName();
        String message = told.getMessage();
        String said = message == null
                ? kind
                : kind + ": " + message.lines().findFirst().orElse("");
        return of(key, said);
    }

    public String in(Locale language) {
        return TEXTS.get(
                language,
                key,
                arguments.stream().map(argument -> told(argument, language)).toArray());
    }

    private static Object told(Object argument, Locale language) {
        return argument instanceof DocumentFormatException fault ? fault.message(language) : argument;
    }

    /** The texts that reasons are made of, for the tests that hold the languages against each other. */
    static Texts texts() {
        return TEXTS;
    }
}
