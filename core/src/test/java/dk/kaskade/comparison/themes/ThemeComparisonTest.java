package dk.kaskade.comparison.themes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Theme;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeComparisonTest {
    private static final String BASIS = "{\"id\": \"b\", \"title\": \"B\", \"kind\": \"basis\"}";

    private static PartyThemes party(String name, String documents, String... themes) {
        StringBuilder points = new StringBuilder();
        for (String theme : themes) {
            points.append(points.isEmpty() ? "" : ",")
                    .append("{\"id\": \"E" + points.length()
                            + "\", \"roles\": [\"*\"], \"title\": \"t\", \"text\": \"t\", ")
                    .append("\"themes\": [" + theme + "]}");
        }
        return PartyThemesTest.themes(name, PartyThemesTest.framework(points.toString(), documents, ""));
    }

    @Test
    void tellsWhatOnlyOneHasAndHowSureThatIs() {
        PartyThemes one = party("A", "", "\"politik\"", "\"mod\"", "\"data\"", "\"maal\"");
        PartyThemes other = party("B", "", "\"data\"", "\"retning\", \"mod\"");
        assertThat(new ThemeComparison(List.of(one, other)).onlyOne())
                .containsExactly(
                        new OnlyOne(Theme.POLITIK, 0, OnlyOne.Others.WITHOUT),
                        new OnlyOne(Theme.RETNING, 1, OnlyOne.Others.WITHOUT),
                        new OnlyOne(Theme.MAAL, 0, OnlyOne.Others.WITHOUT),
                        new OnlyOne(Theme.MOD, 0, OnlyOne.Others.TOUCH));
    }

    @Test
    void isUnsureWhereTheOtherHasABasisThatWasNotRead() {
        ThemeComparison both =
                new ThemeComparison(List.of(party("A", "", "\"politik\""), party("B", BASIS, "\"data\"")));
        assertThat(both.onlyOne())
                .containsExactly(
                        new OnlyOne(Theme.POLITIK, 0, OnlyOne.Others.UNREAD),
                        new OnlyOne(Theme.DATA, 1, OnlyOne.Others.WITHOUT));
    }

    @Test
    void hasNothingThatOnlyOneHasWhereThereIsButOne() {
        assertThat(new ThemeComparison(List.of(party("A", "", "\"politik\""))).onlyOne())
                .isEmpty();
    }

    @Test
    void putsTheCellsOfAThemeBesideEachOther() {
        ThemeComparison both = new ThemeComparison(List.of(party("A", "", "\"politik\""), party("B", "", "\"data\"")));
        assertThat(both.rows()).hasSize(Theme.values().length);
        assertThat(both.rows().get(0).cells())
                .extracting(ThemeCell::presence)
                .containsExactly(Presence.MAIN, Presence.ABSENT);
    }

    @Test
    void speaksBothLanguages() {
        Texts texts = ThemeTexts.texts();
        assertThat(texts.keys(Texts.ENGLISH)).isEqualTo(texts.keys(Texts.DANISH));
        for (Locale language : Texts.LANGUAGES) {
            assertThat(ThemeTexts.whyShare(language)).isNotBlank();
            assertThat(ThemeTexts.whyCarried(language)).isNotBlank();
            assertThat(ThemeTexts.whyThin(language)).isNotBlank();
            assertThat(ThemeTexts.whyOnly(language)).isNotBlank();
        }
        assertThat(new OnlyOne(Theme.MOD, 0, OnlyOne.Others.TOUCH).sentence("A", Texts.DANISH))
                .isEqualTo(
                        "Mod, nytænkning og forandring er kun et hovedtema i grundlaget for A; mindst ét af de andre berører det.");
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachKindOfPresence(Presence presence) {
        assertThat(presence.name(Texts.DANISH)).isNotEqualTo(presence.name(Texts.ENGLISH));
        assertThat(presence.why(Texts.DANISH)).isNotEqualTo(presence.why(Texts.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void namesWhatTouches(Touch.Kind kind) {
        assertThat(kind.name(Texts.DANISH)).isNotEqualTo(kind.name(Texts.ENGLISH));
    }
}
