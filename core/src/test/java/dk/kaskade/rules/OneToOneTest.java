package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import org.junit.jupiter.api.Test;

final class OneToOneTest {
    @Test
    void tellsOneReportAndNoEmployees() {
        Finding finding = look("a staff=0\n  b staff=4").at("a");

        assertThat(finding.positions()).containsExactly("b");
        assertThat(finding.arguments()).containsExactly(Named.of(Kind.POSITION, "b"));
    }

    @Test
    void isSilentWithAnEmployeeOrASecondReport() {
        Look look = look("a staff=1\n  b\nc staff=0\n  d\n  e");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(2);
    }

    @Test
    void doesNotAskWhereItIsUnknownHowManyEmployeesThereAre() {
        assertThat(look("a\n  b").examined()).isZero();
    }

    @Test
    void doesNotTakeAPositionForItsOwnReport() {
        assertThat(look("a staff=0 reportsTo=a").findings()).isEmpty();
        assertThat(look("a staff=0 reportsTo=a\n  b").at("a").positions()).containsExactly("b");
    }

    private static Look look(String organisation) {
        return Look.with(new OneToOne(), organisation, "");
    }
}
