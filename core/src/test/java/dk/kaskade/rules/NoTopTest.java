package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.Look;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import org.junit.jupiter.api.Test;

final class NoTopTest {
    @Test
    void tellsWhoReportsToNobodyWithoutARoleOfTheTop() {
        Look look = look("a level=1\nb level=2\nc");

        assertThat(look.positions()).containsExactly("b", "c");
        assertThat(look.examined()).isEqualTo(3);
        assertThat(look.at("b").variant()).isEmpty();
    }

    @Test
    void tellsWhoReportsToSomebodyUnknown() {
        Finding finding = look("b level=2 reportsTo=gone").at("b");

        assertThat(finding.variant()).isEqualTo("lost");
        assertThat(finding.arguments()).containsExactly("gone");
    }

    @Test
    void letsALostPositionOfLevelOneBe() {
        assertThat(look("a level=1 reportsTo=gone").findings()).isEmpty();
        assertThat(look("a roles=chef,direktoer").findings()).isEmpty();
    }

    @Test
    void doesNotAskARingOrAFrameworkWithoutRoles() {
        assertThat(look("a level=2 reportsTo=a").examined()).isZero();
        assertThat(Look.with(new NoTop(), ChainText.organisation("a"), Framework.none())
                        .examined())
                .isZero();
    }

    private static Look look(String organisation) {
        return Look.with(new NoTop(), organisation, "");
    }
}
