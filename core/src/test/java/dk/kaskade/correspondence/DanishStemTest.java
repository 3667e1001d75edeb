package dk.kaskade.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishStemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "beslutning beslutninger beslutningen beslutte beslutter",
                "udvikling udvikler udvikle udviklingen",
                "prioriterer prioritering prioriteringer",
                "borger borgere borgeren borgerens borgernes",
                "tydelig tydelige tydeligt",
                "samarbejde samarbejdet samarbejder",
                "kompetence kompetencer kompetencerne",
                "tryg trygge"
            })
    void bringsTheFormsOfAWordTogether(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(DanishStem::of).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"retning, ret", "rum, ramme", "mål, måde", "tillid, tilladelse", "helhed, helt"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(DanishStem.of(one)).isNotEqualTo(DanishStem.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "og", "mod", "rum", "æøå", "sss", "ing"})
    void leavesShortWordsAsTheyAre(String word) {
        assertThat(DanishStem.of(word)).isEqualTo(word);
    }
}
