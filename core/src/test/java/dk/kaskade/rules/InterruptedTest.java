package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import org.junit.jupiter.api.Test;

final class InterruptedTest {
    private static final String FRAMEWORK = """
            C1 chef leadsTo=T1
            C2 chef leadsTo=L2
            L2 leder
            T1 team
            """;

    private static Look look(String organisation) {
        return Look.with(new Interrupted(), organisation, FRAMEWORK);
    }

    @Test
    void namesTheLeadersExpectationThatPassesBy() {
        Look look = look("a level=2\n  b level=3\n    c level=3\n      d level=4");

        assertThat(look.positions()).containsExactly("b");
        assertThat(look.at("b").expectations()).containsExactly("C1");
        assertThat(look.at("b").severity()).isEqualTo(Severity.NOTICE);
        assertThat(look.at("b").arguments())
                .containsExactly(
                        Named.of(Kind.POSITION, "a"),
                        1,
                        Named.of(Kind.EXPECTATION, "C1"),
                        1,
                        Named.of(Kind.EXPECTATION, "T1"));
    }

    @Test
    void isSilentWhereNobodyBelowCarriesIt() {
        assertThat(look("a level=2\n  b level=3").findings()).isEmpty();
        assertThat(look("a level=2\n  b level=3\n    c level=4 notApplicable=T1")
                        .findings())
                .isEmpty();
    }

    @Test
    void isSilentWhereThePositionCarriesIt() {
        assertThat(look("a level=2\n  b level=3 carries=T1\n    c level=4").findings())
                .isEmpty();
    }

    @Test
    void somebodyUnderAnotherBranchDoesNotHelp() {
        assertThat(look("a level=2\n  b level=3\n  c level=4").findings()).isEmpty();
    }
}
