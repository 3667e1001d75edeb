package dk.kaskade.comparison.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import org.junit.jupiter.api.Test;

class FigureRoundingTest {
    @Test
    void roundsHalvesUpAsASpreadsheetDoes() {
        assertThat(FigureWords.share(0.125, Texts.DANISH)).startsWith("13");
        assertThat(FigureWords.share(0.135, Texts.DANISH)).startsWith("14");
        assertThat(FigureWords.share(0.1249, Texts.DANISH)).startsWith("12");
    }
}
