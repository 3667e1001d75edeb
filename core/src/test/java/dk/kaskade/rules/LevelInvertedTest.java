package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import org.junit.jupiter.api.Test;

final class LevelInvertedTest {
    @Test
    void tellsWhoStandsAboveTheLeader() {
        Finding finding = look("a level=3\n  b level=2").at("b");

        assertThat(finding.roles()).containsExactly("chef", "leder");
        assertThat(finding.positions()).containsExactly("a");
        assertThat(finding.arguments())
                .containsExactly(
                        Named.of(Kind.ROLE, "chef"), Named.of(Kind.POSITION, "a"), Named.of(Kind.ROLE, "leder"));
    }

    @Test
    void letsEqualLevelsBe() {
        Look look = look("a level=2\n  b level=2\n  c level=3");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void comparesTheHighestRoles() {
        assertThat(look("a roles=chef,team\n  b level=3").findings()).isEmpty();
        assertThat(look("a level=3\n  b roles=team,chef").positions()).containsExactly("b");
    }

    @Test
    void tellsALeaderWithoutARole() {
        assertThat(look("a\n  b level=4").at("b").variant()).isEqualTo("no-role");
        assertThat(look("a level=4\n  b").findings()).isEmpty();
        assertThat(look("a\n  b").findings()).isEmpty();
    }

    private static Look look(String organisation) {
        return Look.with(new LevelInverted(), organisation, "");
    }
}
