package dk.kaskade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RecentTimeTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 0, 30);
    private final Wording danish = new Wording(Texts.DANISH);

    @Test
    void todayAndYesterdayHaveTheirTime() {
        assertThat(RecentTime.of(NOW.minusMinutes(20), NOW, danish)).isEqualTo("i dag 00.10");
        assertThat(RecentTime.of(NOW.minusHours(1), NOW, danish)).isEqualTo("i går 23.30");
    }

    @Test
    void earlierDaysHaveTheirDateAndEarlierYearsTheirYear() {
        assertThat(RecentTime.of(NOW.minusDays(4), NOW, danish)).isEqualTo("17. november");
        assertThat(RecentTime.of(NOW.minusYears(1), NOW, danish)).isEqualTo("21. november 2025");
    }

    @Test
    void englishSaysItInEnglish() {
        assertThat(RecentTime.of(NOW.minusHours(1), NOW, new Wording(Texts.ENGLISH)))
                .isEqualTo("yesterday 23:30");
    }

    @Test
    void aFolderIsToldByItsLastNames() {
        assertThat(RecentTime.folder(Path.of("/hjem/Dokumenter/Ledelse/a.json")))
                .isEqualTo("Dokumenter › Ledelse");
        assertThat(RecentTime.folder(Path.of("a.json"))).isEmpty();
    }
}
