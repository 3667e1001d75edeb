package dk.kaskade.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One answer to a doubt.
 *
 * @param id        as decisions keep it: {@code apart}, {@code position:4711}
 * @param key       which sentence it is
 * @param arguments names and numbers in the sentence
 */
public record Choice(String id, String key, List<Object> arguments) {
    static final String POSITION = "position:";

    public Choice {
        arguments = List.copyOf(arguments);
    }

    static Choice of(DoubtKind kind, String id, Object... arguments) {
        return new Choice(id, "choice." + kind.id() + "." + id, Arrays.asList(arguments));
    }

    /** An answer that names something; many such share a sentence. */
    static Choice named(String id, String key, Object... arguments) {
        return new Choice(id, "choice." + key, Arrays.asList(arguments));
    }

    public String sentence(Locale language) {
        return IntakeTexts.TEXTS.get(language, key, arguments.toArray());
    }
}
