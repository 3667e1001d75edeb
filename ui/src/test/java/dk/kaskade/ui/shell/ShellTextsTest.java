package dk.kaskade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import org.junit.jupiter.api.Test;

class ShellTextsTest {

    @Test
    void countsReadAsPeopleSayThem() {
        Wording danish = new Wording(Texts.DANISH);
        assertThat(danish.text("status.positions", 0)).isEqualTo("ingen stillinger");
        assertThat(danish.text("status.positions", 1)).isEqualTo("1 stilling");
        assertThat(danish.text("status.positions", 1284)).isEqualTo("1.284 stillinger");
        assertThat(danish.text("status.gaps", 2)).isEqualTo("2 huller");
        assertThat(new Wording(Texts.ENGLISH).text("status.gaps", 1)).isEqualTo("1 gap");
    }

    @Test
    void everySavedStateHasAWord() {
        for (Status.Saved saved : Status.Saved.values()) {
            assertThat(new Wording(Texts.DANISH).text(saved.key())).isNotBlank();
        }
    }
}
