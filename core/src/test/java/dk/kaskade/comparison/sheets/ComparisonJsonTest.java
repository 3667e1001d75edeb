package dk.kaskade.comparison.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.store.JsonText;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonJsonTest {
    private static Map<String, Object> json(Audience audience) {
        return ComparisonJson.of(
                SideBySide.of(List.of(Beside.named("Første"), Beside.empty("Tomby")), audience), Texts.ENGLISH);
    }

    @Test
    void hasTheShapeThatIsDocumented() {
        assertThat(json(Audience.ANYBODY).keySet())
                .startsWith("withheld", "organisations", "figures", "themes", "onlyOne", "guideMarks");
        String text = JsonText.of(json(Audience.ANYBODY));
        assertThat(text)
                .contains("\"ownWords\": {", "\"id\": \"positions\"", "\"section\": \"size\"", "\"measure\": \"count\"")
                .contains("\"presence\": \"main\"", "\"presence\": \"absent\"", "\"framework\": null")
                .doesNotContain("\"positions\": [");
    }

    @Test
    void namesPositionsWithinTheMunicipalityOnly() {
        assertThat(JsonText.of(json(Audience.WITHIN))).contains("\"withheld\": false", "\"positions\": [", "\"dir\"");
        assertThat(JsonText.of(json(Audience.ANYBODY)))
                .contains("\"withheld\": true")
                .doesNotContain("\"dir\"");
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(FigureWords.texts().keys(Texts.DANISH))
                .isEqualTo(FigureWords.texts().keys(Texts.ENGLISH));
    }

    @Test
    void countsLettersAsASpreadsheetDoes() {
        assertThat(List.of(Head.letter(0), Head.letter(25), Head.letter(26), Head.letter(99)))
                .containsExactly("A", "Z", "AA", "CV");
    }
}
