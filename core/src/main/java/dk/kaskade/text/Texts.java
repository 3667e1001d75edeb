package dk.kaskade.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of one bundle: {@code NAME_da.properties} and {@code NAME_en.properties} in UTF-8, beside a class. Patterns
 * are {@link MessageFormat}'s, also those without arguments, so an apostrophe is always written twice; plurals are its
 * choices.
 */
public final class Texts {
    public static final Locale DANISH = Locale.forLanguageTag("da-DK");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    public static final List<Locale> LANGUAGES = List.of(DANISH, ENGLISH);

    private final String name;
    private final Map<String, Map<String, String>> byLanguage;

    private Texts(String name, Map<String, Map<String, String>> byLanguage) {
        this.name = name;
        this.byLanguage = byLanguage;
    }

    /**
     * Reads a bundle that lies beside a class, also one inside a plugin's jar.
     *
     * @throws IllegalArgumentException where one of the languages is missing
     */
    public static Texts beside(Class<?> neighbour, String name) {
        Map<String, Map<String, String>> all = new HashMap<>();
        for (Locale language : LANGUAGES) {
            all.put(language.getLanguage(), read(neighbour, name + "_" + language.getLanguage() + ".properties"));
        }
        return new Texts(name, all);
    }

    private static Map<String, String> read(Class<?> neighbour, String file) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no texts " + file + " beside " + neighbour.getName());
            }
            Properties lines = new Properties();
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            lines.forEach((key, value) -> texts.put((String) key, (String) value));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language to speak for a locale: English where it is English, Danish everywhere else. */
    public static Locale languageFor(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : DANISH;
    }

    /**
     * The sentence of a key with its arguments put in.
     *
     * @throws IllegalArgumentException for a key that the bundle does not have: a mistake in the program
     */
    public String get(Locale language, String key, Object... arguments) {
        String pattern = byLanguage.get(languageFor(language).getLanguage()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + name);
        }
        MessageFormat sentence = new MessageFormat(pattern, languageFor(language));
        for (Format part : sentence.getFormats()) {
            if (part instanceof DecimalFormat number) {
                // as spreadsheets round: who lays a page beside the workbook must not find two answers
                number.setRoundingMode(RoundingMode.HALF_UP);
            }
        }
        return sentence.format(arguments);
    }

    /** The pattern of a key as it stands in the bundle, so that a test can hold the languages against each other. */
    public String pattern(Locale language, String key) {
        return byLanguage.get(languageFor(language).getLanguage()).getOrDefault(key, "");
    }

    public boolean has(String key) {
        return byLanguage.get("da").containsKey(key);
    }

    /** Every key of a language, so that a test can hold the languages against each other. */
    public Set<String> keys(Locale language) {
        return byLanguage.get(languageFor(language).getLanguage()).keySet();
    }
}
