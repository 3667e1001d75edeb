package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import org.junit.jupiter.api.Test;

final class BrokenTest {
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1
            D2 direktoer leadsTo=~C1
            D3 direktoer leadsTo=unheard,D3
            C1 chef leadsTo=T1
            T1 team
            """;

    private static Look look(String organisation) {
        return Look.with(new Broken(), organisation, FRAMEWORK);
    }

    @Test
    void namesWhatIsLostToTheBranchWhereItComesFromAndWhatWouldMendIt() {
        Look look = look("a level=1\n  b level=3\n    c level=3");

        assertThat(look.positions()).containsExactly("b");
        assertThat(look.at("b").expectations()).containsExactly("D1");
        assertThat(look.at("b").arguments())
                .containsExactly(
                        Named.of(Kind.POSITION, "a"),
                        1,
                        Named.of(Kind.EXPECTATION, "D1"),
                        1,
                        Named.of(Kind.EXPECTATION, "C1"));
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void isSilentWhereSomebodyFurtherDownCarriesSomethingOfIt() {
        assertThat(look("a level=1\n  b level=3\n    c level=3\n      d level=4")
                        .findings())
                .isEmpty();
    }

    @Test
    void isSilentWhereItIsAgreed() {
        assertThat(look("a level=1\n  b level=3 carries=C1").findings()).isEmpty();
        assertThat(look("a level=1\n  b level=3 carries=C1@..2026-11-01").findings())
                .isEmpty();
        assertThat(look("a level=1\n  b level=3 carries=C1@..2026-10-31").positions())
                .containsExactly("b");
    }

    @Test
    void isSilentWhereALevelNobodyHoldsIsPassed() {
        assertThat(look("a level=1\n  b level=4").findings()).isEmpty();
    }

    @Test
    void nothingBreaksBetweenTwoOfOneLevelOrAbove() {
        assertThat(look("a level=1\n  b level=1").findings()).isEmpty();
        assertThat(look("a level=1 roles=direktoer,leder\n  b level=1").findings())
                .isEmpty();
    }

    @Test
    void whoHasNoRoleStandsBelowEverybody() {
        assertThat(look("a level=1\n  b").at("b").expectations()).containsExactly("D1");
        assertThat(look("a\n  b level=2").findings()).isEmpty();
    }

    @Test
    void aLeaderOfTwoRolesHandsOverToItself() {
        assertThat(look("a roles=direktoer,chef\n  b level=4").findings()).isEmpty();
        assertThat(look("a roles=direktoer,chef\n  b level=3").at("b").expectations())
                .containsExactly("D1", "C1");
    }
}
