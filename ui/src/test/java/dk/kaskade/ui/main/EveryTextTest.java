package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every bundle of every module, Danish held against English and both against the sources that read them. */
class EveryTextTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words of English that are no words of Danish. */
    private static final Set<String> ENGLISH =
            Set.of("the", "and", "of", "with", "are", "not", "your", "you", "which", "this", "from", "or", "has");

    /** Where ae, oe and aa are two sounds in Danish, or the word is a name. */
    private static final Pattern TWO_SOUNDS =
            Pattern.compile(".*(temaer|temaet|datoen|skalaen|kommandoer|skemaer|skemaet|kategorien|logoet).*");

    /** Keys that are made of the name of an enum's class, or asked for by the library that reads the command line. */
    private static final Pattern BUILT =
            Pattern.compile("(ResponseStatus|Severity|Verdict|usage)\\..*|help|lang|debug");

    private static final Map<Path, Map<String, String>> DANISH = new TreeMap<>();
    private static final Set<String> LITERALS = new HashSet<>();

    @BeforeAll
    static void readsEverything() throws IOException {
        for (Path file : Bundles.files("resources", "_da.properties")) {
            DANISH.put(file, Bundles.read(file));
        }
        for (Path source : Bundles.files("java", ".java")) {
            Matcher literal = LITERAL.matcher(Files.readString(source));
            while (literal.find()) {
                LITERALS.add(literal.group(1));
            }
        }
    }

    @Test
    void theBundlesOfCoreAndOfTheWindowAreFound() {
        assertThat(DANISH.keySet()).hasSizeGreaterThan(15);
        assertThat(DANISH.keySet()).anyMatch(file -> file.endsWith("dk/kaskade/rules/rules_da.properties"));
        assertThat(DANISH.keySet()).anyMatch(file -> file.endsWith("dk/kaskade/ui/texts_da.properties"));
        assertThat(LITERALS).contains("action.open");
    }

    @Test
    void everyTextIsInBothLanguagesWithTheSameArguments() throws IOException {
        for (Path file : DANISH.keySet()) {
            assertThat(arguments(Bundles.english(file)))
                    .as("%s", file.getFileName())
                    .isEqualTo(arguments(DANISH.get(file)));
        }
    }

    @Test
    void noTextIsEmptyInOneLanguageOnly() throws IOException {
        for (Path file : DANISH.keySet()) {
            Map<String, String> english = Bundles.english(file);
            DANISH.get(file)
                    .forEach((key, text) -> assertThat(english.get(key).isBlank())
                            .as("%s in %s", key, file.getFileName())
                            .isEqualTo(text.isBlank()));
        }
    }

    @Test
    void everyTextIsReadBySomebody() {
        List<String> unread = DANISH.values().stream()
                .flatMap(texts -> texts.keySet().stream())
                .filter(key -> !BUILT.matcher(key).matches() && !isRead(key))
                .toList();
        assertThat(unread).isEmpty();
    }

    /** Whether the key, or what it begins with up to a dot or a hyphen, stands in the sources. */
    private static boolean isRead(String key) {
        boolean read = LITERALS.contains(key);
        for (int i = 1; i < key.length() && !read; i++) {
            boolean cut = key.charAt(i) == '.' || key.charAt(i) == '-';
            read = cut && (LITERALS.contains(key.substring(0, i)) || LITERALS.contains(key.substring(0, i + 1)));
        }
        return read;
    }

    @Test
    void noDanishTextSpeaksEnglish() {
        assertThat(words(ENGLISH::contains)).isEmpty();
    }

    @Test
    void noDanishTextDoesWithoutItsOwnLetters() {
        assertThat(words(word -> word.matches(".*(ae|oe|aa).*")
                        && !TWO_SOUNDS.matcher(word).matches()))
                .isEmpty();
    }

    /** Words as a person meets them: not the examples of the command line, and not in the midst of a pattern. */
    private static Set<String> words(Predicate<String> wanted) {
        Set<String> found = new TreeSet<>();
        DANISH.forEach((file, texts) -> texts.forEach((key, text) -> {
            String plain = text.replaceAll("\\{\\d+(,\\w+)?", " ").replaceAll("%n|--?[\\w-]+|kaskade .*", " ");
            Matcher word = WORD.matcher(plain.toLowerCase(Locale.ROOT));
            while (word.find()) {
                if (wanted.test(word.group())) {
                    found.add(word.group() + " in " + key);
                }
            }
        }));
        return found;
    }

    private static Map<String, Set<String>> arguments(Map<String, String> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> {
            Set<String> numbers = new TreeSet<>();
            Matcher found = ARGUMENT.matcher(text.getValue());
            while (found.find()) {
                numbers.add(found.group(1));
            }
            return numbers;
        }));
    }

    @Test
    void aKeyThatNobodyReadsIsNoticed() {
        assertThat(isRead("unheard.of")).isFalse();
        assertThat(isRead("action.open")).isTrue();
    }
}
