package dk.kaskade.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.paint.ChartWords;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void saysEverythingInBothLanguages() {
        for (Texts texts : new Texts[] {Overlay.TEXTS, Texts.beside(ChartWords.class, "chart")}) {
            assertThat(texts.keys(Texts.ENGLISH)).isEqualTo(texts.keys(Texts.DANISH));
        }
    }
}
