package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlockedTest {
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1
            D2 direktoer leadsTo=C1,C2
            C1 chef leadsTo=T1
            C2 chef
            T1 team
            """;

    private static Look look(String organisation) {
        return Look.with(new Blocked(), organisation, FRAMEWORK);
    }

    @Test
    void namesTheLeadersExpectationAndTheAnswerThatStopsIt() {
        Look look = look("a level=1\n  b level=2 notApplicable=C1\n    c level=4");

        assertThat(look.positions()).containsExactly("b");
        assertThat(look.at("b").expectations()).containsExactly("D1");
        assertThat(look.at("b").arguments())
                .containsExactly(
                        Named.of(Kind.POSITION, "a"),
                        1,
                        Named.of(Kind.EXPECTATION, "D1"),
                        1,
                        Named.of(Kind.EXPECTATION, "C1"));
    }

    @Test
    void namesAllWhereEveryWayOnIsStopped() {
        Look look = look("a level=1\n  b level=2 notApplicable=C1,C2");

        assertThat(look.at("b").expectations()).containsExactly("D1", "D2");
        assertThat(look.at("b").arguments().get(4)).isEqualTo(new Named(Kind.EXPECTATION, List.of("C1", "C2")));
    }

    @Test
    void isSilentWhereAnotherWayOnIsLeft() {
        assertThat(look("a level=1\n  b level=2 notApplicable=C2").findings()).isEmpty();
    }

    @Test
    void isSilentWhereTheRoleNeverHadIt() {
        assertThat(look("a level=1\n  b level=3 notApplicable=C1").findings()).isEmpty();
    }

    @Test
    void anAgreementThatIsPutAsideBlocksToo() {
        assertThat(look("a level=1\n  b level=3 carries=C1 notApplicable=C1")
                        .at("b")
                        .expectations())
                .containsExactly("D1", "D2");
    }

    @Test
    void asksWhoHasALeaderOutsideOfRings() {
        Look look = look("""
                a level=1
                  b level=2
                r reportsTo=r level=1
                  s level=2 notApplicable=C1
                t level=2 reportsTo=unheard
                """);
        assertThat(look.examined()).isEqualTo(2);
        assertThat(look.positions()).containsExactly("s");
    }
}
