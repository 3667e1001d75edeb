package dk.kaskade.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.inspect.Inspection;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.view.Navigation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideInProgramTest {
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");

    @Test
    void everyInspectionHasAPlaceInBothLanguages() {
        for (Locale language : Texts.LANGUAGES) {
            Guide guide = Guide.in(language);
            for (Inspection inspection : BuiltInInspections.all()) {
                assertThat(guide.has(inspection.info().id()))
                        .as(language + " " + inspection.info().id())
                        .isTrue();
            }
            assertThat(guide.has("structure.no-such")).isFalse();
        }
    }

    @Test
    void everyViewHasAPlaceInBothLanguages() {
        for (Locale language : Texts.LANGUAGES) {
            Guide guide = Guide.in(language);
            for (String view : List.of(
                    Navigation.CHAIN,
                    Navigation.CASCADE,
                    Navigation.GAPS,
                    Navigation.ROLE_CARD,
                    Navigation.FRAMEWORK,
                    Navigation.MATRIX,
                    Navigation.LIST,
                    Navigation.COMPARE)) {
                assertThat(guide.has("view-" + view)).as(language + " " + view).isTrue();
            }
        }
    }

    @Test
    void everyLinkWithinTheGuideLeadsSomewhere() {
        for (Locale language : Texts.LANGUAGES) {
            Guide guide = Guide.in(language);
            Matcher link = LINK.matcher(guide.html());
            int links = 0;
            while (link.find()) {
                links++;
                assertThat(guide.has(
                                java.net.URLDecoder.decode(link.group(1), java.nio.charset.StandardCharsets.UTF_8)))
                        .as(link.group(1))
                        .isTrue();
            }
            assertThat(links).isGreaterThan(9);
        }
    }

    @Test
    void chaptersAreFoundByWhatStandsInThem() {
        Guide guide = Guide.in(Texts.DANISH);
        assertThat(guide.chapters())
                .filteredOn(chapter -> chapter.words().contains("rumraket"))
                .isEmpty();
        assertThat(guide.chapters())
                .filteredOn(chapter -> chapter.words().contains("structure.cycle"))
                .extracting(Chapter::level)
                .containsExactly(2);
    }

    @Test
    void theWayToTheOtherLanguageIsLeftOut() {
        assertThat(Guide.in(Texts.DANISH).html()).doesNotContain("guide.en.md");
        assertThat(Guide.in(Texts.ENGLISH).html()).doesNotContain("guide.da.md");
    }
}
