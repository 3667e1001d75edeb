package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import org.junit.jupiter.api.Test;

final class SpanTest {
    private static final String NORM = "span: * min=3 max=5";

    @Test
    void comparesEmployeesAndReportsWithTheNorm() {
        Look look = look("a staff=4\n  b staff=3\n  c staff=5\n  d staff=2", NORM + " source=Nabo year=2015");

        assertThat(look.positions()).containsExactly("a", "d");
        assertThat(look.at("a").arguments()).containsExactly(7, 4, 3, 3, 5, " (Nabo, 2015)");
        assertThat(look.at("a").variant()).isEmpty();
        assertThat(look.at("d").variant()).isEqualTo("low");
        assertThat(look.examined()).isEqualTo(4);
    }

    @Test
    void letsTheEndsOfTheNormBe() {
        assertThat(look("a staff=3", NORM).findings()).isEmpty();
        assertThat(look("a staff=5", NORM).findings()).isEmpty();
        assertThat(look("a staff=6", NORM).positions()).containsExactly("a");
    }

    @Test
    void asksWhoTellsThatItLeadsNoEmployeesButNotWhoTellsNothing() {
        Look look = look("a staff=0\n  b\n    c\n", NORM);

        assertThat(look.positions()).containsExactly("a");
        assertThat(look.at("a").arguments()).startsWith(1, 0, 1);
        assertThat(look.examined()).isEqualTo(1);
    }

    @Test
    void takesFieldBeforeRoleBeforeAll() {
        String norms = NORM + "\nspan: chef min=8 max=9\nspan: * min=11 max=12 field=skole\n"
                + "span: chef min=14 max=15 field=skole";

        assertThat(norm("a level=3 staff=1", norms)).isEqualTo(3);
        assertThat(norm("a level=2 staff=1", norms)).isEqualTo(8);
        assertThat(norm("a level=3 staff=1 unit=u\nunit: u field=skole", norms)).isEqualTo(11);
        assertThat(norm("a level=2 staff=1 unit=u\nunit: u field=skole", norms)).isEqualTo(14);
        assertThat(norm("a level=2 staff=1 unit=u\nunit: u field=plads", norms)).isEqualTo(8);
    }

    @Test
    void takesTheFirstOfEqualNorms() {
        assertThat(norm("a staff=1", NORM + "\nspan: * min=7 max=9")).isEqualTo(3);
    }

    @Test
    void givesAUnitWithoutAFieldItsParents() {
        String norms = NORM + "\nspan: * min=11 max=12 field=skole";

        assertThat(norm("a staff=1 unit=u\nunit: t field=skole\nunit: m parent=t\nunit: u parent=m", norms))
                .isEqualTo(11);
        assertThat(norm("a staff=1 unit=u\nunit: t field=skole\nunit: u parent=t field=plads", norms))
                .isEqualTo(3);
    }

    @Test
    void standsUnitsThatAreTheirOwnParents() {
        assertThat(norm("a staff=1 unit=u\nunit: u parent=v\nunit: v parent=u", NORM + "\nspan: * min=9 max=9 field=x"))
                .isEqualTo(3);
        assertThat(norm("a staff=1 unit=u\nunit: u parent=u", NORM)).isEqualTo(3);
    }

    @Test
    void saysThatThereWasNothingToLookAtWithoutANorm() {
        assertThat(look("a staff=100", "").examined()).isZero();
    }

    private static Object norm(String organisation, String framework) {
        return look(organisation, framework).at("a").arguments().get(3);
    }

    private static Look look(String organisation, String framework) {
        return Look.with(new Span(), organisation, framework);
    }
}
