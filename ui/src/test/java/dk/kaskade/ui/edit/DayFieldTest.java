package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayFieldTest {
    @Test
    void readsADayAsPeopleWriteIt() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(DayField.read("2.3.2026")).contains(day);
        assertThat(DayField.read(" 02/03/2026 ")).contains(day);
        assertThat(DayField.read("2. 3. 2026")).contains(day);
        assertThat(DayField.read("2026-03-02")).contains(day);
    }

    @Test
    void whatIsNoDayIsNone() {
        assertThat(DayField.read("")).isEmpty();
        assertThat(DayField.read("i morgen")).isEmpty();
        assertThat(DayField.read("31.11.2026")).isEmpty();
        assertThat(DayField.read("2.3.26")).isEmpty();
    }
}
