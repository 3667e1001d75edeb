package dk.kaskade.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedTest {
    private static final String FRAMEWORK = """
            C1 chef
            C2 chef,leder
            L1 leder
            A1 *
            X1 unheard
            C1 team
            """;

    private static Carried carried(String organisation, LocalDate day) {
        return Carried.of(Chain.of(ChainText.organisation(organisation), FrameworkText.framework(FRAMEWORK)), day);
    }

    private static List<String> own(String position) {
        Carried carried = carried(position, ChainText.DAY);
        return carried.ids(carried.own(0));
    }

    private static List<String> ownOn(String day, String position) {
        Carried carried = carried(position, LocalDate.parse(day));
        return carried.ids(carried.own(0));
    }

    @Test
    void fullIsWhatTheRolesAndEveryLeaderAreExpectedTo() {
        assertThat(own("a roles=chef")).containsExactly("C1", "C2", "A1");
        assertThat(own("a roles=leder,chef")).containsExactly("C1", "C2", "L1", "A1");
    }

    @Test
    void withoutAKnownRoleOnlyWhatEveryLeaderIs() {
        assertThat(own("a")).containsExactly("A1");
        assertThat(own("a roles=unheard")).containsExactly("A1");
    }

    @Test
    void ofTwoExpectationsWithOneIdTheFirstCounts() {
        assertThat(own("a roles=team")).containsExactly("A1");
    }

    @Test
    void whatDoesNotApplyIsFullButNotOwn() {
        Carried carried = carried("a roles=chef notApplicable=C1,unheard", ChainText.DAY);
        assertThat(carried.ids(carried.full(0))).containsExactly("C1", "C2", "A1");
        assertThat(carried.ids(carried.own(0))).containsExactly("C2", "A1");
    }

    @Test
    void anAgreementCarriesFromItsFirstDayThroughItsLast() {
        String position = "a carries=L1@2026-02-01..2026-06-30,unheard";
        assertThat(ownOn("2026-01-31", position)).containsExactly("A1");
        assertThat(ownOn("2026-02-01", position)).containsExactly("L1", "A1");
        assertThat(ownOn("2026-06-30", position)).containsExactly("L1", "A1");
        assertThat(ownOn("2026-07-01", position)).containsExactly("A1");
    }

    @Test
    void anAgreementWithoutDaysIsAlwaysInForce() {
        assertThat(own("a carries=L1")).containsExactly("L1", "A1");
    }

    @Test
    void whatWasAgreedCanStillBePutAside() {
        assertThat(own("a carries=L1 notApplicable=L1")).containsExactly("A1");
    }

    @Test
    void equalSetsAreOneObject() {
        Carried carried = carried("""
                a roles=chef notApplicable=C1
                b roles=chef notApplicable=C1
                """, ChainText.DAY);
        assertThat(carried.own(0)).isSameAs(carried.own(1));
        assertThat(carried.full(0)).isSameAs(carried.full(1));
    }
}
