package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import org.junit.jupiter.api.Test;

final class LeadsNobodyTest {
    @Test
    void tellsARoleAboveTheLowestWithoutReports() {
        Look look = look("a level=1\n  b level=3\n  c level=3\n    d level=4 staff=1");

        assertThat(look.positions()).containsExactly("b");
        assertThat(look.at("b").arguments()).containsExactly(Named.of(Kind.ROLE, "leder"));
        assertThat(look.at("b").variant()).isEqualTo("no-leaders");
    }

    @Test
    void tellsTheLowestRoleOnlyWhereTheFileSaysThatThereAreNoEmployees() {
        assertThat(look("a level=4 staff=0").at("a").variant()).isEmpty();
        assertThat(look("a level=4 staff=1").findings()).isEmpty();
        assertThat(look("a level=4").findings()).as("how many is not known").isEmpty();
    }

    @Test
    void tellsARoleAboveTheLowestAlsoWhereItHasEmployees() {
        assertThat(look("a level=3 staff=8").positions()).containsExactly("a");
        assertThat(look("a roles=leder,team staff=8").findings()).isEmpty();
    }

    @Test
    void doesNotAskAPositionWithoutARole() {
        assertThat(look("a staff=0").examined()).isZero();
    }

    @Test
    void doesNotTakeAPositionForItsOwnReport() {
        assertThat(look("a level=1 reportsTo=a").positions()).containsExactly("a");
    }

    private static Look look(String organisation) {
        return Look.with(new LeadsNobody(), organisation, "");
    }
}
