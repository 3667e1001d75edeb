package dk.kaskade.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Søren Øde", "Åse Æble-Ödén", "Łucja Žák", "a b c", "1/2 (»x«)"})
    void leavesATidyTextAsItIs(String text) {
        assertThat(Spelling.tidy(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Åse Bo",
                "Åse Bo ",
                "Åse  Bo",
                "Åse\tBo",
                "Åse\nBo",
                "Åse\u00a0Bo",
                "\ufeffÅse Bo",
                "A\u030ase Bo",
                "Åse\u2009 Bo"
            })
    void tidiesSpacesAndPutsAccentsOnTheirLetters(String text) {
        assertThat(Spelling.tidy(text)).isEqualTo("Åse Bo");
    }
}
