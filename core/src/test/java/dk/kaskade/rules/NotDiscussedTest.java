package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NotDiscussedTest {
    private static final String FRAMEWORK = "C1 chef\nC2 chef\nA1 *\nT1 team";

    @Test
    void namesWhatIsStillOpen() {
        Look look = look("a level=2 discussed=C1 open=C2");

        assertThat(look.at("a").expectations()).containsExactly("C2", "A1");
        assertThat(look.at("a").arguments()).containsExactly(2, new Named(Kind.EXPECTATION, List.of("C2", "A1")));
    }

    @Test
    void isSilentWhereEverythingHasBeenTalkedAbout() {
        assertThat(look("a level=2 discussed=C1 agreed=C2 practised=A1").findings())
                .isEmpty();
        assertThat(look("a level=2 notApplicable=C1,C2,A1").findings()).isEmpty();
    }

    @Test
    void countsWhatAnAgreementInForceCarries() {
        assertThat(look("a level=2 discussed=C1,C2,A1 carries=T1@..2026-11-01")
                        .at("a")
                        .expectations())
                .containsExactly("T1");
        assertThat(look("a level=2 discussed=C1,C2,A1 carries=T1@..2026-10-31").findings())
                .isEmpty();
    }

    @Test
    void asksNobodyWhereNobodyIs() {
        assertThat(look("a level=2 vacant").examined()).isZero();
    }

    private static Look look(String organisation) {
        return Look.with(new NotDiscussed(), organisation, FRAMEWORK);
    }
}
