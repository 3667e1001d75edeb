package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VacantTest {
    private static final String FRAMEWORK = "C1 chef\nC2 chef\nA1 *";

    @Test
    void namesWhatNobodyCarriesMeanwhile() {
        Look look = look("a level=1\n  b level=2 vacant notApplicable=C2");

        assertThat(look.at("b").expectations()).containsExactly("C1", "A1");
        assertThat(look.at("b").arguments()).containsExactly(2, new Named(Kind.EXPECTATION, List.of("C1", "A1")));
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void isSilentWhereSomebodyActs() {
        assertThat(look("a level=2 acting\n  b holders=x,y").findings()).isEmpty();
    }

    @Test
    void namesTheDeputy() {
        Finding finding = look("a level=2 vacant deputy=p9").at("a");

        assertThat(finding.variant()).isEqualTo("deputy");
        assertThat(finding.arguments()).contains(Named.of(Kind.PERSON, "p9"));
    }

    private static Look look(String organisation) {
        return Look.with(new Vacant(), organisation, FRAMEWORK);
    }
}
