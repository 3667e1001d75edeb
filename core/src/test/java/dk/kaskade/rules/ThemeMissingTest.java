package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThemeMissingTest {
    private static final String FRAMEWORK =
            "D1 direktoer themes=politik\nC1 chef themes=mod,data\nL1 leder themes=trivsel\nA1 * themes=helhed";

    @Test
    void tellsABranchOfATopInWhichNobodyCarriesATheme() {
        Look look = look("dir level=1\n  a level=2\n    b level=3\n  c level=3");

        assertThat(look.positions()).containsExactly("a", "c");
        assertThat(look.at("a").arguments()).containsExactly(1, Named.of(Kind.THEME, "politik"));
        assertThat(look.at("c").arguments())
                .containsExactly(3, new Named(Kind.THEME, List.of("politik", "mod", "data")));
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void countsWhatAnAgreementCarriesAndNotWhatDoesNotApply() {
        assertThat(look("dir level=1\n  a level=2 carries=D1\n    b level=3").findings())
                .isEmpty();
        assertThat(look("dir level=1\n  a level=2 carries=D1\n    b level=3 notApplicable=L1")
                        .at("a")
                        .arguments())
                .contains(Named.of(Kind.THEME, "trivsel"));
    }

    @Test
    void leavesRingsAndWhoHangsOnThemOut() {
        assertThat(look("a level=2 reportsTo=a\n  b level=3").examined()).isZero();
    }

    @Test
    void looksAtTheBranchesOfEveryTop() {
        assertThat(look("x\n  a\ny\n  b").positions()).containsExactly("a", "b");
    }

    @Test
    void hasNothingToLookAtWithoutThemes() {
        assertThat(Look.with(new ThemeMissing(), "dir\n  a", "E1 chef").examined())
                .isZero();
    }

    private static Look look(String organisation) {
        return Look.with(new ThemeMissing(), organisation, FRAMEWORK);
    }
}
