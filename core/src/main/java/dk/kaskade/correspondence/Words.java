package dk.kaskade.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that say something, by what they are without endings. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST = 3;
    private static final Set<String> STOP = stopWords();

    private final boolean danish;

    /** @param language of the texts; of one that is not Danish words are taken as they are */
    Words(String language) {
        danish = !language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    /** Each stem with the word as it is first met, in small letters. */
    Map<String, String> of(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher words = WORD.matcher(folded(text));
        while (words.find()) {
            add(found, words.group());
        }
        return found;
    }

    /** Of a heading the first word counts, whatever it is: courage is a little word in Danish. */
    Map<String, String> ofName(String name) {
        Map<String, String> found = of(name);
        Matcher words = WORD.matcher(folded(name));
        if (words.find() && words.group().length() >= SHORTEST) {
            found.put(stem(words.group()), words.group());
        }
        return found;
    }

    private void add(Map<String, String> found, String word) {
        if (word.length() >= SHORTEST && !STOP.contains(word)) {
            found.putIfAbsent(stem(word), word);
        }
    }

    private String stem(String word) {
        return danish ? DanishStem.of(word) : word;
    }

    /** A text by its letters and numbers alone, for finding the same one. */
    static String bare(String text) {
        return folded(text).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Set<String> stopWords() {
        InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("stopwords_da.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
