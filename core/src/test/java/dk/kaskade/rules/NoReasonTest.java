package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoReasonTest {
    @Test
    void namesWhatDoesNotApplyForNoReasonInTheFrameworksOrder() {
        Look look = look("a level=2 noReason=C2,C1");

        assertThat(look.at("a").expectations()).containsExactly("C1", "C2");
        assertThat(look.at("a").arguments()).containsExactly(2, new Named(Kind.EXPECTATION, List.of("C1", "C2")));
    }

    @Test
    void isSilentWithAReasonOrAnotherAnswer() {
        Look look = look("a level=2 notApplicable=C1 discussed=C2");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(1);
    }

    @Test
    void leavesExpectationsThatAreNotThereToTheInspectionOfReferences() {
        assertThat(look("a level=2 noReason=C9").findings()).isEmpty();
    }

    @Test
    void asksNobodyWhereNobodyIs() {
        assertThat(look("a level=2 vacant noReason=C1").findings()).isEmpty();
    }

    private static Look look(String organisation) {
        return Look.with(new NoReason(), organisation, "C1 chef\nC2 chef");
    }
}
