package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.OwnWords;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AgreementExpiredTest {
    @Test
    void tellsAgreementsWhoseLastDayHasPassed() {
        Look look = look("a carries=E1@..2026-10-31,E2@2025-01-01..2026-06-30,E3");

        assertThat(look.at("a").arguments())
                .containsExactly(2, new OwnWords(List.of("carries E1", "carries E2")), LocalDate.of(2026, 10, 31));
    }

    @Test
    void letsTheLastDayBe() {
        Look look = look("a carries=E1@..2026-11-01");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(1);
    }

    @Test
    void hasNothingToLookAtWithoutAgreementsOrWithoutAHolder() {
        assertThat(look("a\nb vacant carries=E1@..2020-01-01").examined()).isZero();
    }

    private static Look look(String organisation) {
        return Look.with(new AgreementExpired(), organisation, "E1 chef\nE2 chef\nE3 chef");
    }
}
