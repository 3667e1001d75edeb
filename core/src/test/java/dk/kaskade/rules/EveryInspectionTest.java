package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.inspect.Inspection;
import dk.kaskade.inspect.InspectionInfo;
import dk.kaskade.inspect.InspectionInfo.Subject;
import dk.kaskade.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every built-in inspection. */
final class EveryInspectionTest {
    /** The inspections that the files' policies and acceptances name, and how bad what they find is. */
    private static final String TABLE = """
            structure.cycle error
            structure.unknown-reference error
            structure.duplicate-id error
            structure.no-top error
            structure.no-role gap
            structure.level-inverted gap
            structure.level-skipped gap
            structure.vacant gap
            structure.leads-nobody notice
            structure.span notice
            structure.one-to-one notice
            cascade.blocked gap
            cascade.broken gap
            cascade.interrupted notice
            cascade.no-sponsor gap
            framework.unknown-reference error
            framework.duplicate-id error
            framework.thread-skips-role gap
            framework.thread-ends notice
            dialogue.untranslated gap
            dialogue.unbacked notice
            dialogue.not-discussed notice
            dialogue.no-reason notice
            dialogue.overdue notice
            dialogue.tension notice
            dialogue.agreement-expired notice
            role.several notice
            coverage.theme-missing gap
            coverage.outside-community notice
            """;

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static List<Inspection> all() {
        return BuiltInInspections.all();
    }

    @Test
    void theListIsTheTable() {
        assertThat(all())
                .extracting(Inspection::info)
                .extracting(info -> info.id() + " " + info.severity().id())
                .containsExactlyElementsOf(TABLE.lines().toList());
    }

    @Test
    void onlyQuestionsAboutTheFrameworkAreAskedWithoutAnOrganisation() {
        assertThat(all())
                .extracting(Inspection::info)
                .allMatch(info -> info.id().startsWith("framework.") == (info.subject() == Subject.FRAMEWORK));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasANameAndThreeSentencesInEachLanguage(Inspection inspection) {
        InspectionInfo info = inspection.info();
        for (Locale language : Texts.LANGUAGES) {
            for (String part : List.of("name", "what", "why", "advice")) {
                assertThat(info.texts().keys(language)).contains(info.id() + "." + part);
            }
            assertThat(info.texts().get(language, info.id() + ".name")).hasSizeBetween(4, 60);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPutInTheSameArguments() {
        Map<String, Set<String>> danish = arguments(Texts.DANISH);

        assertThat(danish).isEqualTo(arguments(Texts.ENGLISH));
        assertThat(danish).hasSizeGreaterThan(4 * all().size());
    }

    @Test
    void everyTextBelongsToAnInspection() {
        List<String> ids = all().stream().map(i -> i.info().id()).toList();

        assertThat(texts().keys(Texts.DANISH))
                .allMatch(key -> ids.stream().anyMatch(id -> key.startsWith(id + ".")))
                .allMatch(key -> key.matches(".*\\.(name|what|why|advice)"));
    }

    @Test
    void everySentenceEndsAsASentence() {
        for (Locale language : Texts.LANGUAGES) {
            texts().keys(language).stream()
                    .filter(key -> !key.endsWith(".name"))
                    .forEach(key -> assertThat(raw(language, key))
                            .as(key)
                            .matches("(?s).*[.?!}]")
                            .doesNotContain("  "));
        }
    }

    @Test
    void danishIsWrittenWithDanishLetters() {
        String all = String.join(" ", rawAll(Texts.DANISH));

        assertThat(all).contains("æ", "ø", "å", "»");
        assertThat(all).doesNotContain("“", "\uFFFD").doesNotContainPattern("\\b(paa|faar|naar|aa)\\b");
    }

    @Test
    void givesNewRulesEachTime() {
        assertThat(BuiltInInspections.all()).doesNotHaveDuplicates().hasSameSizeAs(BuiltInInspections.all());
    }

    private static Texts texts() {
        return all().get(0).info().texts();
    }

    private static List<String> rawAll(Locale language) {
        List<String> all = new ArrayList<>();
        texts().keys(language).forEach(key -> all.add(raw(language, key)));
        return all;
    }

    /** The sentence with each argument standing for itself; of a choice, what is said of two. */
    private static String raw(Locale language, String key) {
        return texts().get(language, key, 2, 2, 2, 2, 2, 2, 2, 2).strip();
    }

    private static Map<String, Set<String>> arguments(Locale language) {
        Map<String, Set<String>> used = new HashMap<>();
        for (String key : texts().keys(language)) {
            Set<String> numbers = new TreeSet<>();
            ARGUMENT.matcher(pattern(language, key)).results().forEach(found -> numbers.add(found.group(1)));
            used.put(key, numbers);
        }
        return used;
    }

    private static String pattern(Locale language, String key) {
        return texts().pattern(language, key);
    }
}
