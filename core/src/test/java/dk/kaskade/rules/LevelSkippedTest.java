package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LevelSkippedTest {
    private static final String FRAMEWORK = "D1 direktoer\nC1 chef\nL1 leder\nL2 leder\nA1 *\nT1 team";

    @Test
    void namesWhatTheRolesBetweenWouldCarry() {
        Finding finding =
                look("a level=2\n  b level=4\n  c level=3\n  d level=4").at("a");

        assertThat(finding.severity()).isEqualTo(Severity.GAP);
        assertThat(finding.positions()).containsExactly("b", "d");
        assertThat(finding.roles()).containsExactly("leder");
        assertThat(finding.expectations()).containsExactly("L1", "L2");
        assertThat(finding.arguments())
                .containsExactly(
                        new Named(Kind.POSITION, List.of("b", "d")),
                        Named.of(Kind.ROLE, "leder"),
                        2,
                        new Named(Kind.EXPECTATION, List.of("L1", "L2")),
                        2,
                        1);
    }

    @Test
    void isSilentWhereNoRoleLiesBetween() {
        Look look = look("a level=1\n  b level=2\n    c level=3\n  d level=1");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void goesFromTheLowestRoleToTheHighest() {
        assertThat(look("a roles=direktoer,leder\n  b roles=team").findings()).isEmpty();
        assertThat(look("a level=1\n  b roles=chef,team").findings()).isEmpty();
        assertThat(look("a level=1\n  b roles=leder,team").at("a").expectations())
                .containsExactly("C1");
    }

    @Test
    void isANoticeWhereTheFrameworkHasALineForEverySuchPair() {
        String lines = FRAMEWORK + "\nline: chef team";

        assertThat(Look.with(new LevelSkipped(), "a level=2\n  b level=4", lines)
                        .at("a")
                        .severity())
                .isEqualTo(Severity.NOTICE);
        assertThat(Look.with(new LevelSkipped(), "a level=1\n  b level=4", lines)
                        .at("a")
                        .severity())
                .isEqualTo(Severity.GAP);
        assertThat(Look.with(
                                new LevelSkipped(),
                                "a level=1\n  b level=3\n  c level=4",
                                lines + "\nline: direktoer leder")
                        .at("a")
                        .severity())
                .as("one of two pairs has no line")
                .isEqualTo(Severity.GAP);
    }

    @Test
    void leavesOutWhatOneOfTheTwoHasAgreedToCarry() {
        assertThat(look("a level=2 carries=L1\n  b level=4").at("a").expectations())
                .containsExactly("L2");
        assertThat(look("a level=2\n  b level=4 carries=L2").at("a").expectations())
                .containsExactly("L1");
        assertThat(look("a level=2 carries=L1\n  b level=4 carries=L2").at("a").expectations())
                .as("the level is skipped all the same")
                .isEmpty();
    }

    @Test
    void holdsAReportWithoutARoleToStandBelowEverybody() {
        Finding finding = look("a level=3\n  b").at("a");

        assertThat(finding.expectations()).containsExactly("T1");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(look("a\n  b level=4").findings()).isEmpty();
    }

    private static Look look(String organisation) {
        return Look.with(new LevelSkipped(), organisation, FRAMEWORK);
    }
}
