package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.References;
import dk.kaskade.inspect.References.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FrameworkDuplicateIdTest {
    @Test
    void tellsEachIdThatIsUsedTwiceOnce() {
        Look look = look("E1 chef\nE1 leder\nE1 team\nrole: chef level=3");

        assertThat(look.findings()).hasSize(2);
        assertThat(look.findings().get(0).roles()).containsExactly("chef");
        assertThat(look.findings().get(1).expectations()).containsExactly("E1");
        assertThat(look.findings().get(1).arguments())
                .containsExactly(new References(List.of(new Reference(Kind.EXPECTATION, "E1"))), 3);
    }

    @Test
    void isSilentWhereDifferentKindsShareAnId() {
        Look look = look("chef chef\nmark: chef\npractice: chef everyMonths=12");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(7);
    }

    private static Look look(String framework) {
        return Look.with(new FrameworkDuplicateId(), "", framework);
    }
}
