package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThreadSkipsRoleTest {
    @Test
    void namesTheRolesBetweenThatHaveNoneOfTheThread() {
        Finding finding = look("D1 direktoer threads=red\nC1 chef threads=red\nT1 team threads=red")
                .findings()
                .get(0);

        assertThat(finding.thread()).isEqualTo("red");
        assertThat(finding.position()).isNull();
        assertThat(finding.roles()).containsExactly("leder");
        assertThat(finding.expectations()).isEmpty();
        assertThat(finding.arguments())
                .containsExactly(
                        Named.of(Kind.THREAD, "red"),
                        Named.of(Kind.ROLE, "leder"),
                        0,
                        new Named(Kind.EXPECTATION, List.of()));
    }

    @Test
    void countsAThreadThatIsNotTheMainOne() {
        assertThat(look("D1 direktoer threads=red\nC1 chef threads=blue,red\nL1 leder threads=red")
                        .findings())
                .isEmpty();
    }

    @Test
    void isSilentAboutAThreadThatMerelyEnds() {
        Look look = look("D1 direktoer threads=red\nC1 chef threads=red\nT1 team threads=blue");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void namesWhatIsExpectedOfEveryLeaderAsSofteningButDoesNotLetItFillTheGap() {
        Finding finding = look("D1 direktoer threads=red\nA1 * threads=red\nL1 leder threads=red")
                .findings()
                .get(0);

        assertThat(finding.roles()).containsExactly("chef");
        assertThat(finding.arguments().subList(2, 4)).containsExactly(1, Named.of(Kind.EXPECTATION, "A1"));
        assertThat(look("A1 * threads=red\nA2 * threads=red").findings()).isEmpty();
    }

    @Test
    void goesByLevelsWhereSeveralRolesShareOne() {
        String roles = "role: stab level=2\n";

        assertThat(look(roles + "D1 direktoer threads=red\nS1 stab threads=red\nL1 leder threads=red")
                        .findings())
                .isEmpty();
        assertThat(look(roles + "D1 direktoer threads=red\nL1 leder threads=red")
                        .findings()
                        .get(0)
                        .roles())
                .containsExactly("chef", "stab");
    }

    @Test
    void tellsEachThreadOnce() {
        assertThat(look("D1 direktoer threads=red,blue\nT1 team threads=blue,red")
                        .findings())
                .extracting(Finding::thread)
                .containsExactly("red", "blue");
    }

    private static Look look(String framework) {
        return Look.with(new ThreadSkipsRole(), "", framework);
    }
}
