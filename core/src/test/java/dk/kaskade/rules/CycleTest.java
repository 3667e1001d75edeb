package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Outcome;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Organisation;
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
    void mendsATopThatReportsToItselfAndNothingElse() {
        Organisation ring = ChainText.organisation("a level=1 reportsTo=a");
        var fix = Look.with(new Cycle(), ring, FrameworkText.empty())
                .findings()
                .get(0)
                .fix();

        assertThat(fix).isNotNull();
        assertThat(fix.applyTo(ring))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(Look.with(new Cycle(), done.organisation(), FrameworkText.empty())
                                        .findings())
                                .isEmpty());
        assertThat(look("a level=2 reportsTo=a").findings().get(0).fix()).isNull();
        assertThat(look("a level=1 reportsTo=b\nb reportsTo=a")
                        .findings()
                        .get(0)
                        .fix())
                .isNull();
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
