package dk.kaskade.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LargeTextTest {
    private static final int LINES = 20_000;

    @Test
    void takesTimeInProportionToTheText() {
        String prose = "så går vi videre med det samme og holder aldrig nogen pause\n".repeat(LINES);
        String points = "• Henter mælk og brød til alle dem, der sidder og venter\n".repeat(LINES);
        Draft draft = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> DraftReader.read("Om os\n\n" + prose + "\nTeamledere\n" + points, new Given("", "", "x")));
        assertThat(draft.framework().expectations()).hasSize(LINES);
    }
}
