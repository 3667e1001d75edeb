package dk.kaskade.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CascadeTest {
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1 threads=red
            C1 chef leadsTo=L1 threads=red
            L1 leder leadsTo=T1
            T1 team threads=red
            A1 *
            """;

    private static Cascade cascade(String organisation) {
        return cascade(organisation, FRAMEWORK);
    }

    private static Cascade cascade(String organisation, String framework) {
        return Cascade.of(Carried.of(
                Chain.of(ChainText.organisation(organisation), FrameworkText.framework(framework)), ChainText.DAY));
    }

    private static List<String> handed(String organisation, String from, String framework) {
        Cascade cascade = cascade(organisation, framework);
        Carried carried = cascade.carried();
        return carried.ids(cascade.handed(carried.numbers(List.of(from)), 0, 1));
    }

    private static Map<Integer, Integer> reach(String organisation, String expectation) {
        Cascade cascade = cascade(organisation);
        return cascade.reach(0).expectations().getOrDefault(expectation, new TreeMap<>());
    }

    @Test
    void levelsThatNobodyHoldsBetweenArePassed() {
        assertThat(handed("a level=1\n  b level=4", "D1", FRAMEWORK)).containsExactly("T1");
        assertThat(handed("a level=1\n  b level=3", "D1", FRAMEWORK)).containsExactly("L1");
    }

    @Test
    void theLevelsOfTheTwoThemselvesAreNotBetween() {
        assertThat(handed("a level=2\n  b level=3 carries=T1 notApplicable=L1", "C1", FRAMEWORK))
                .isEmpty();
        assertThat(handed("a roles=direktoer,chef notApplicable=C1\n  b level=3", "D1", FRAMEWORK))
                .isEmpty();
    }

    @Test
    void whatBelongsToEveryLeaderToNobodyOrAlsoElsewhereIsNotPassed() {
        String organisation = "a level=1\n  b level=4";
        assertThat(handed(organisation, "D", "D direktoer leadsTo=X\nX chef leadsTo=T\nT team"))
                .containsExactly("T");
        assertThat(handed(organisation, "D", "D direktoer leadsTo=X\nX chef,team leadsTo=T\nT team"))
                .containsExactly("X");
        assertThat(handed(organisation, "D", "D direktoer leadsTo=X\nX chef,direktoer leadsTo=T\nT team"))
                .isEmpty();
        assertThat(handed(organisation, "D", "D direktoer leadsTo=X\nX chef,unheard leadsTo=T\nT team"))
                .isEmpty();
        assertThat(handed(organisation, "D", "D direktoer leadsTo=X\nX leadsTo=T\nT team"))
                .isEmpty();
        assertThat(handed(organisation + " notApplicable=X", "D", "D direktoer leadsTo=X\nX * leadsTo=T\nT team"))
                .isEmpty();
    }

    @Test
    void closingStaysInsideWhatThePositionCarries() {
        Cascade cascade = cascade("a roles=direktoer,chef,team");
        Carried carried = cascade.carried();
        assertThat(carried.ids(cascade.close(carried.numbers(List.of("D1")), 0)))
                .containsExactly("D1", "C1");
    }

    @Test
    void someoneOfTheSameLevelLetsThingsThroughUntouchedAndIsNotCounted() {
        String organisation = "a level=2\n  b level=2 notApplicable=C1\n    c level=3";
        assertThat(reach(organisation, "C1")).isEqualTo(Map.of(3, 1));
        Journey journey = cascade(organisation).journey("C1", 0).orElseThrow();
        assertThat(journey.passesThrough(1)).isTrue();
        assertThat(journey.carriedBy(1)).isFalse();
        assertThat(journey.carriedBy(2)).isTrue();
    }

    @Test
    void someoneLowerWithNothingOfItStopsIt() {
        String organisation = "a level=2\n  b level=3 notApplicable=L1\n    c level=4";
        assertThat(reach(organisation, "C1")).isEmpty();
        assertThat(cascade(organisation).journey("C1", 0).orElseThrow().passesThrough(1))
                .isFalse();
    }

    @Test
    void withoutARoleNobodyIsCountedThoughThingsTravelThrough() {
        assertThat(reach("a level=1\n  b carries=L1\n    c level=4", "D1")).isEqualTo(Map.of(4, 1));
        assertThat(reach("a level=1\n  b\n    c level=4", "D1")).isEmpty();
        assertThat(cascade("a level=1\n  b\n    c level=4").reach(0).of()).isEqualTo(Map.of(4, 1));
    }

    @Test
    void whatEveryLeaderIsExpectedReachesWhoeverCarriesIt() {
        assertThat(reach("a level=1\n  b level=2\n    c level=3 notApplicable=A1\n      d level=4", "A1"))
                .isEqualTo(Map.of(2, 1));
    }

    @Test
    void aThreadUsesNothingButItsOwnExpectations() {
        Cascade cascade = cascade("a level=1\n  b level=2\n    c level=3\n      d level=4\n    e level=4");
        Reach reach = cascade.reach(0);
        assertThat(reach.expectations()).containsEntry("D1", new TreeMap<>(Map.of(2, 1, 3, 1, 4, 2)));
        assertThat(reach.threads()).containsEntry("red", new TreeMap<>(Map.of(2, 1)));
    }

    @Test
    void wordsReachAsFarAsTheLineIsUnbroken() {
        Reach reach = cascade("""
                a level=1 words=A1
                  b level=2 words=A1
                    c level=4 words=A1
                  d level=2
                    e level=4 words=A1
                """).reach(0);
        assertThat(reach.words()).isEqualTo(Map.of("A1", Map.of(2, 1, 4, 1)));
    }

    @Test
    void aRingIsPassedOnceAndNeverAsked() {
        Cascade cascade = cascade("a level=1 reportsTo=c\n  b level=2\n    c level=3\n      d level=4");
        assertThat(cascade.reach(0).of()).isEqualTo(Map.of(2, 1, 3, 1, 4, 1));
        assertThat(cascade.reach(0).expectations().get("D1")).isEqualTo(Map.of(2, 1, 3, 1, 4, 1));
        Carried carried = cascade.carried();
        assertThat(carried.ids(cascade.down(1))).containsExactly("D1", "C1", "L1", "T1", "A1");
        assertThat(carried.ids(cascade.down(3))).containsExactly("T1", "A1");
    }

    @Test
    void whatIsExpectedOfEveryLeaderCarriesNoThreadPastARoleThatHasNothingOfIt() {
        String skips = """
                D1 direktoer leadsTo=C1 threads=red
                C1 chef leadsTo=T1 threads=red
                T1 team threads=red
                A1 * threads=red
                """;
        Cascade cascade = cascade("a level=1\n  b level=2\n    c level=3\n      d level=4\n    e level=4", skips);
        assertThat(cascade.reach(0).threads().get("red")).isEqualTo(Map.of(2, 1, 4, 1));
        assertThat(cascade.threadJourney("red", 2)).isEmpty();
        assertThat(cascade.reach(0).expectations().get("A1")).isEqualTo(Map.of(2, 1, 3, 1, 4, 2));
    }

    @Test
    void withoutExpectationsOrPositionsThereIsNothing() {
        assertThat(cascade("", FRAMEWORK).carried().chain().size()).isZero();
        Cascade nothing = cascade("a level=1\n  b level=4", "");
        assertThat(nothing.breaks(1).all().isEmpty()).isTrue();
        assertThat(nothing.reach(0))
                .isEqualTo(new Reach("a", new TreeMap<>(Map.of(4, 1)), Map.of(), Map.of(), Map.of()));
    }

    @Test
    void aHundredThousandBelowEachOtherIsNoTrouble() {
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            positions.add(new Position.Builder("p" + i)
                    .roles(List.of(FrameworkText.roleOfLevel(i == 0 ? 1 : i == 1 ? 2 : i == 2 ? 3 : 4)))
                    .reportsTo(i == 0 ? null : "p" + (i - 1))
                    .alsoReportsTo(i == 50_000 ? List.of("p99999") : List.of())
                    .build());
        }
        Organisation organisation = Organisation.empty("deep", "Deep", "test").withPositions(positions);
        Cascade cascade =
                Cascade.of(Carried.of(Chain.of(organisation, FrameworkText.framework(FRAMEWORK)), ChainText.DAY));
        assertThat(cascade.reach(0).expectations().get("D1")).isEqualTo(Map.of(2, 1, 3, 1, 4, 99_997));
        assertThat(cascade.breaks(99_999).all().isEmpty()).isTrue();
        assertThat(cascade.unsponsored(99_999).isEmpty()).isTrue();
    }
}
