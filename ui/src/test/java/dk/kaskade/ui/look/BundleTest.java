package dk.kaskade.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the interface as files: what a merge or a slip of the pen can do to them. */
class BundleTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void noKeyStandsTwice(String language) throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> twice = new ArrayList<>();
        for (String line : lines(language)) {
            if (!line.isBlank() && !line.startsWith("#") && !seen.add(key(line))) {
                twice.add(key(line));
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void noLineIsLeftOverFromAMerge(String language) throws IOException {
        assertThat(lines(language)).noneMatch(line -> line.matches("(<{7}|={7}|>{7}).*"));
        assertThat(lines(language))
                .allMatch(line -> line.isBlank() || line.startsWith("#") || line.contains("=") || line.startsWith(" "));
    }

    /** A single apostrophe begins a quotation in a pattern, and the words after it lose their arguments. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void apostrophesAreWrittenTwice(String language) throws IOException {
        Map<String, String> single = new TreeMap<>();
        for (String line : lines(language)) {
            String rest = line.replace("''", "").replaceAll("'[{}]'", "");
            if (!line.startsWith("#") && rest.contains("'")) {
                single.put(key(line), line);
            }
        }
        assertThat(single).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyTextIsAPatternThatCanBeRead(String language) throws IOException {
        for (String line : lines(language)) {
            if (line.contains("=") && !line.startsWith("#")) {
                assertThat(new MessageFormat(line.substring(line.indexOf('=') + 1), Locale.forLanguageTag(language)))
                        .isNotNull();
            }
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Map<String, Set<String>> danish = arguments(lines("da"));
        Map<String, Set<String>> english = arguments(lines("en"));

        assertThat(english).isEqualTo(danish);
        assertThat(danish.keySet()).isEqualTo(new TreeSet<>(Wording.texts().keys(Texts.DANISH)));
    }

    private static Map<String, Set<String>> arguments(List<String> lines) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String line : lines) {
            if (line.contains("=") && !line.startsWith("#")) {
                Set<String> arguments = new TreeSet<>();
                Matcher found = ARGUMENT.matcher(line);
                while (found.find()) {
                    arguments.add(found.group(1));
                }
                all.put(key(line), arguments);
            }
        }
        return all;
    }

    private static String key(String line) {
        return line.contains("=") ? line.substring(0, line.indexOf('=')).strip() : line;
    }

    private static List<String> lines(String language) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                BundleTest.class.getResourceAsStream("/dk/kaskade/ui/texts_" + language + ".properties"),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }
}
