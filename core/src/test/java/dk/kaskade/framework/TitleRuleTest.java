package dk.kaskade.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*direktør | Kommunaldirektør | true",
                "*direktør | DIREKTØR | true",
                "*direktør | Direktørassistent | false",
                "leder af * | Leder  af\tbosted | true",
                "leder af * | Teamleder af x | false",
                "* | Hvad som helst | true",
                "*a*b*c | xaybzbc | true",
                "*a*b*c | xaybzb | false",
                "skoleleder | Skoleleder, øst | false",
                "skoleleder* | Skoleleder, øst | true",
            })
    void matchesTheWholeTitleByWordsAndAnything(String match, String title, boolean matches) {
        assertThat(TitleRule.of(match, "r").matches(title)).isEqualTo(matches);
    }

    @Test
    void readsDecomposedAccentsAsTheSame() {
        assertThat(TitleRule.of("områdeleder", "r").matches("Omra\u030adeleder"))
                .isTrue();
    }

    @Test
    void saysNothingOfNoTitle() {
        assertThat(TitleRule.of("*", "r").matches("  ")).isFalse();
    }

    @Test
    void asksWhomThePositionLeads() {
        TitleRule rule = new TitleRule("skoleleder", List.of("r"), TitleRule.Leads.LEADERS, Extras.NONE);
        assertThat(rule.matches("Skoleleder", true)).isTrue();
        assertThat(rule.matches("Skoleleder", false)).isFalse();
        TitleRule other = new TitleRule("skoleleder", List.of("r"), TitleRule.Leads.EMPLOYEES, Extras.NONE);
        assertThat(other.matches("Skoleleder", true)).isFalse();
        assertThat(other.matches("Skoleleder", false)).isTrue();
    }

    @Test
    void takesNoLongTimeForAnyPattern() {
        String title = "a".repeat(20_000);
        assertThat(TitleRule.of("*a".repeat(50) + "b", "r").matches(title)).isFalse();
    }
}
