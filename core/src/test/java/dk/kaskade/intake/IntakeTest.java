package dk.kaskade.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IntakeTest {
    @Test
    void makesAPositionOfEachRow() {
        Taken taken = Sheet.taken("""
                id|title|name|leader-id|unit|staff|person-id
                1|Kommunaldirektør|Anne Eksempel||Direktionen||a
                2|Skolechef|Bo Skabelon|1|Skoler|4|b
                """);
        assertThat(taken.organisation().positions()).hasSize(2);
        assertThat(taken.doubts()).isEmpty();
        assertThat(taken.remarks()).isEmpty();
        assertThat(taken.account()).isEqualTo(new Account(2, 2, 0));
    }
}
