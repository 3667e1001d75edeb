package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import org.junit.jupiter.api.Test;

final class UnbackedTest {
    private static final String FRAMEWORK = "A1 * translate\nA2 * translate\nA3 *\nL1 leder translate";

    @Test
    void namesWhatTheLeaderCarriesWithoutWords() {
        Finding finding = look("a words=A2\n  b words=A1,A2,A3").at("b");

        assertThat(finding.expectations()).containsExactly("A1");
        assertThat(finding.positions()).containsExactly("a");
        assertThat(finding.arguments())
                .containsExactly(1, Named.of(Kind.EXPECTATION, "A1"), Named.of(Kind.POSITION, "a"));
    }

    @Test
    void isSilentWhereTheLeaderDoesNotCarryIt() {
        assertThat(look("a level=2 notApplicable=A1\n  b level=3 words=A1,L1").findings())
                .isEmpty();
    }

    @Test
    void asksNothingOfAVacantLeaderNorOfAVacantPosition() {
        Look look = look("a vacant\n  b words=A1\nc\n  d vacant words=A1");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isZero();
    }

    @Test
    void isSilentWhereNeitherHasWords() {
        assertThat(look("a\n  b").findings()).isEmpty();
    }

    private static Look look(String organisation) {
        return Look.with(new Unbacked(), organisation, FRAMEWORK);
    }
}
