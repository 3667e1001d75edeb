package dk.kaskade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Breaks;
import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.cascade.Journey;
import dk.kaskade.cascade.Reach;
import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds the fast cascade against the plain one on many random cases. */
class CascadeAgainstOracleTest {
    private static final int CASES = 600;

    @Test
    void breaksAndSponsorsAgree() {
        int told = 0;
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase random = RandomCase.of(seed);
            List<String> expected =
                    Oracle.findings(random.asOrganisation(), random.asFramework(), ChainText.DAY).stream()
                            .filter(line -> line.startsWith("cascade."))
                            .toList();
            assertThat(findings(cascade(random)))
                    .as("seed " + seed + "\n" + random)
                    .isEqualTo(expected);
            told += expected.size();
        }
        assertThat(told).as("the cases are worth something").isGreaterThan(CASES);
    }

    private static Cascade cascade(RandomCase random) {
        return Cascade.of(Carried.of(Chain.of(random.asOrganisation(), random.asFramework()), ChainText.DAY));
    }

    private static List<String> findings(Cascade cascade) {
        List<String> all = new ArrayList<>();
        Chain chain = cascade.carried().chain();
        for (int p = 0; p < chain.size(); p++) {
            Breaks breaks = cascade.breaks(p);
            tell(all, "cascade.blocked@" + chain.id(p), cascade, breaks.blocked());
            tell(all, "cascade.broken@" + chain.id(p), cascade, breaks.lost());
            tell(all, "cascade.interrupted@" + chain.id(p), cascade, breaks.interrupted());
            tell(all, "cascade.no-sponsor@" + chain.id(p), cascade, cascade.unsponsored(p));
        }
        return all.stream().sorted().toList();
    }

    private static void tell(List<String> all, String what, Cascade cascade, ExpectationSet expectations) {
        if (!expectations.isEmpty()) {
            all.add(what + " " + cascade.carried().ids(expectations));
        }
    }

    @Test
    void reachAgreesFromEveryPosition() {
        int reached = 0;
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase random = RandomCase.of(seed);
            Organisation organisation = random.asOrganisation();
            Framework framework = random.asFramework();
            Cascade cascade = cascade(random);
            Chain chain = cascade.carried().chain();
            for (int p = 0; p < chain.size(); p++) {
                List<String> expected = Oracle.reach(organisation, framework, ChainText.DAY, chain.id(p));
                assertThat(told(cascade.reach(p)))
                        .as("seed " + seed + " from " + chain.id(p) + "\n" + random)
                        .isEqualTo(expected);
                reached += (int) expected.stream()
                        .filter(line -> line.startsWith("thread") && !line.endsWith("{}"))
                        .count();
            }
        }
        assertThat(reached).as("the cases are worth something").isGreaterThan(CASES);
    }

    private static List<String> told(Reach reach) {
        List<String> all = new ArrayList<>();
        all.add("of " + reach.of());
        reach.expectations().forEach((id, levels) -> all.add("expectation " + id + " " + levels));
        reach.threads().forEach((id, levels) -> all.add("thread " + id + " " + levels));
        reach.words().forEach((id, levels) -> all.add("words " + id + " " + levels));
        return all;
    }

    @Test
    void aSingleJourneyReachesWhatTheCommonPassReaches() {
        for (long seed = 0; seed < CASES; seed++) {
            Cascade cascade = cascade(RandomCase.of(seed));
            for (int p = 0; p < cascade.carried().chain().size(); p++) {
                int from = p;
                Reach reach = cascade.reach(p);
                reach.expectations()
                        .forEach((id, levels) -> assertThat(counted(
                                        cascade, cascade.journey(id, from).orElseThrow()))
                                .isEqualTo(levels));
                reach.threads()
                        .forEach((id, levels) -> assertThat(counted(
                                        cascade, cascade.threadJourney(id, from).orElseThrow()))
                                .isEqualTo(levels));
            }
        }
    }

    private static SortedMap<Integer, Integer> counted(Cascade cascade, Journey journey) {
        SortedMap<Integer, Integer> all = new TreeMap<>();
        Chain chain = cascade.carried().chain();
        for (int q : journey.below()) {
            if (journey.carriedBy(q) && chain.level(q) != Chain.NO_LEVEL) {
                all.merge(chain.level(q), 1, Integer::sum);
            }
        }
        return all;
    }
}
