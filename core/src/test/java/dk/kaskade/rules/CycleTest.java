package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CycleTest {
    @Test
    void tellsARingOnceWithItsMembersAlongTheLine() {
        Look look = look("x reportsTo=z\ny reportsTo=x\nz reportsTo=y\ndir");

        assertThat(look.findings()).hasSize(1);
        Finding finding = look.findings().get(0);
        assertThat(finding.position()).isNull();
        assertThat(finding.positions()).containsExactly("x", "z", "y");
        assertThat(finding.arguments()).containsExactly(new Named(Kind.POSITION, List.of("x", "z", "y")));
        assertThat(look.examined()).isEqualTo(4);
    }

    @Test
    void tellsAPositionThatReportsToItself() {
        Finding finding = look("a reportsTo=a").findings().get(0);

        assertThat(finding.positions()).containsExactly("a");
        assertThat(finding.variant()).isEqualTo("self");
    }

    @Test
    void tellsTwoRingsApart() {
        assertThat(look("a reportsTo=b\nb reportsTo=a\nc reportsTo=c").findings())
                .extracting(Finding::positions)
                .containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void isSilentAboutAChainAndAboutWhoHangsOnARing() {
        assertThat(look("a\n  b\n    c").findings()).isEmpty();
        assertThat(look("a reportsTo=a\n  b").findings().get(0).positions()).containsExactly("a");
    }

    private static Look look(String organisation) {
        return Look.with(new Cycle(), organisation, "");
    }
}
