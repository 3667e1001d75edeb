package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThreadEndsTest {
    @Test
    void tellsAThreadThatStopsAboveTheLowestLevel() {
        Finding finding =
                look("D1 direktoer threads=red\nC1 chef threads=red").findings().get(0);

        assertThat(finding.thread()).isEqualTo("red");
        assertThat(finding.variant()).isEmpty();
        assertThat(finding.roles()).containsExactly("leder", "team");
    }

    @Test
    void tellsAThreadThatStartsBelowTheTop() {
        Finding finding =
                look("L1 leder threads=red\nT1 team threads=red").findings().get(0);

        assertThat(finding.variant()).isEqualTo("starts");
        assertThat(finding.roles()).containsExactly("direktoer", "chef");
    }

    @Test
    void tellsBothInOneFinding() {
        Look look = look("L1 leder threads=red");

        assertThat(look.findings()).hasSize(1);
        assertThat(look.findings().get(0).variant()).isEqualTo("both");
        assertThat(look.findings().get(0).arguments().subList(1, 3))
                .containsExactly(new Named(Kind.ROLE, List.of("direktoer", "chef")), Named.of(Kind.ROLE, "team"));
    }

    @Test
    void isSilentAboutAThreadThatGoesAllTheWayEvenWithAHole() {
        Look look = look("D1 direktoer threads=red\nT1 team threads=red");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(1);
    }

    @Test
    void doesNotAskAThreadThatOnlyEveryLeaderHas() {
        assertThat(look("A1 * threads=red").findings()).isEmpty();
        assertThat(look("D1 direktoer threads=red\nA1 * threads=red")
                        .findings()
                        .get(0)
                        .arguments())
                .endsWith(1, Named.of(Kind.EXPECTATION, "A1"));
    }

    private static Look look(String framework) {
        return Look.with(new ThreadEnds(), "", framework);
    }
}
