package dk.kaskade.ui.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.ui.session.Analysis;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final String FRAMEWORK = "C1 chef\nL1 leder\nA1 *";
    private final Roster roster = Roster.of(Sights.analysis("""
                    top level=1
                      east level=2 agreed=A1
                        one level=3
                        two level=3
                      west level=2
                    """, FRAMEWORK).context(), false);

    private static List<String> ids(List<Leader> leaders) {
        return leaders.stream().map(Leader::id).toList();
    }

    @Test
    void everyLeaderStandsBeforeThoseWhoReportThere() {
        assertThat(ids(roster.visible("", Set.of()))).containsExactly("top", "east", "one", "two", "west");
        assertThat(roster.visible("", Set.of())).extracting(Leader::depth).containsExactly(0, 1, 2, 2, 1);
        assertThat(roster.path("two")).containsExactly("east", "top");
        assertThat(roster.above("top")).isEmpty();
    }

    @Test
    void aFoldedLeaderHidesEverybodyBelow() {
        assertThat(ids(roster.visible("", Set.of("east")))).containsExactly("top", "east", "west");
        assertThat(ids(roster.visible("", Set.of("top")))).containsExactly("top");
        assertThat(roster.leadersFrom(1)).containsExactly("east");
    }

    @Test
    void whoIsFoundStandsUnderTheLeadersAboveEvenWhereTheyAreFolded() {
        assertThat(ids(roster.visible("TWO", Set.of("east")))).containsExactly("top", "east", "two");
        assertThat(ids(roster.visible("nobody at all", Set.of()))).isEmpty();
    }

    @Test
    void theRingCountsWhatIsAgreedOfWhatApplies() {
        Leader east = roster.visible("", Set.of()).get(1);
        assertThat(east.placed()).isEqualTo(1);
        assertThat(east.applying()).isEqualTo(2);
    }

    @Test
    void ringsAndWhatHangsThereStandAfterTheRest() {
        Roster ring = Roster.of(
                Sights.analysis("top level=1\na level=2 reportsTo=b\nb level=2 reportsTo=a", FRAMEWORK)
                        .context(),
                false);
        assertThat(ids(ring.visible("", Set.of()))).startsWith("top").hasSize(3);
    }

    @Test
    void aLargeOrganisationIsListedWholeAndOpensFolded() throws Exception {
        Framework framework = Sights.sample("odsherred", "odsherred").context().framework();
        Analysis large = Sights.analysis(LargeOrganisation.of(1_000, framework, 7), framework);
        Roster all = Roster.of(large.context(), false);
        assertThat(all.size()).isEqualTo(1_000);
        assertThat(all.visible("", Set.of())).hasSize(1_000);
        assertThat(all.visible("", all.leadersFrom(1))).hasSizeBetween(2, 100);
    }
}
