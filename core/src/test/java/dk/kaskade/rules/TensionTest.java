package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import org.junit.jupiter.api.Test;

final class TensionTest {
    @Test
    void tellsMarksSetTheNormApartOrMore() {
        Look look = look("a strengths=courage:3,trust:4\n  b strengths=courage:5,trust:3\n  c strengths=courage:4");

        assertThat(look.positions()).containsExactly("b");
        assertThat(look.at("b").arguments())
                .containsExactly(1, Named.of(Kind.GUIDE_MARK, "courage"), Named.of(Kind.POSITION, "a"), 5, 3);
        assertThat(look.at("b").expectations()).isEmpty();
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void goesByTheNormOfTheFramework() {
        String chain = "a strengths=courage:1\n  b strengths=courage:4";

        assertThat(Look.with(new Tension(), chain, "tension: 3").positions()).containsExactly("b");
        assertThat(Look.with(new Tension(), chain, "tension: 4").findings()).isEmpty();
    }

    @Test
    void countsTheLatestStrength() {
        assertThat(look("a strengths=m:5@2025-01-01,m:3@2026-01-01\n  b strengths=m:5")
                        .positions())
                .containsExactly("b");
        assertThat(look("a strengths=m:3@2026-01-01,m:5@2025-01-01\n  b strengths=m:3")
                        .findings())
                .isEmpty();
        assertThat(look("a strengths=m:3@2020-01-01,m:5\n  b strengths=m:3").findings())
                .as("one without a date is before every other")
                .isEmpty();
        assertThat(look("a strengths=m:5@2026-01-01,m:3@2026-01-01\n  b strengths=m:3")
                        .findings())
                .as("of one day the last")
                .isEmpty();
    }

    @Test
    void looksAtTheLineOnlyAndAtPositionsWithHolders() {
        assertThat(look("a strengths=m:1\nb strengths=m:5 dotted=a").examined()).isZero();
        assertThat(look("a strengths=m:1\n  b strengths=m:5 vacant").examined()).isZero();
        assertThat(look("a\n  b strengths=m:5").examined()).isZero();
    }

    private static Look look(String organisation) {
        return Look.with(new Tension(), organisation, "");
    }
}
