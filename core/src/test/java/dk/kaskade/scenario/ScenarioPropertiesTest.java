package dk.kaskade.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.DecideChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.RandomChange;
import dk.kaskade.fixture.RandomOrganisation;
import dk.kaskade.merge.Conflict;
import dk.kaskade.merge.Merged;
import dk.kaskade.merge.Place;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Reform;
import dk.kaskade.scenario.Scenarios.UpToDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for whatever is proposed, and whatever becomes of today meanwhile. */
class ScenarioPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int SEEDS = 300;

    private static Organisation edited(Organisation organisation, long seed) {
        Random random = new Random(seed);
        Organisation now = organisation;
        for (int i = 0; i < 10; i++) {
            if (new RandomChange(random, now).next().applyTo(now) instanceof Outcome.Done done) {
                now = done.organisation();
            }
        }
        return now;
    }

    private static Organisation proposal(long seed) {
        Organisation edited = edited(Scenarios.make(RandomOrganisation.of(seed), null, "A", DAY), seed);
        Scenario scenario = edited.scenario();
        assertThat(scenario).isNotNull();
        // decisions about changes that there are not go, and are tried by themselves
        return edited.withScenario(scenario.withDecisions(Map.of()));
    }

    private static Organisation base(Organisation proposal) {
        Scenario scenario = proposal.scenario();
        assertThat(scenario).isNotNull();
        return scenario.base();
    }

    @Test
    void editingNeverLosesWhereAProposalComesFrom() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(base(proposal(seed))).isEqualTo(RandomOrganisation.of(seed));
        }
    }

    @Test
    void whereTodayIsTheSameNothingChanges() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Organisation proposal = proposal(seed);
            UpToDate result = Scenarios.upToDate(proposal, RandomOrganisation.of(seed), Set.of());
            assertThat(result.merged().conflicts()).isEmpty();
            assertThat(result.proposal()).as("seed %d", seed).isEqualTo(proposal);
        }
    }

    @Test
    void aProposalOfNothingBecomesToday() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Organisation nothing = Scenarios.make(RandomOrganisation.of(seed), null, "A", DAY);
            Organisation today = edited(RandomOrganisation.of(seed), seed + 5_000);
            Organisation result = Scenarios.upToDate(nothing, today, Set.of()).proposal();
            assertThat(result.withScenario(null).withName(today.name()))
                    .as("seed %d", seed)
                    .isEqualTo(today);
            assertThat(Scenarios.isBehind(result, today)).isFalse();
        }
    }

    @Test
    void onceUpToDateItStaysSoHoweverConflictsAreDecided() {
        int conflicts = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Organisation today = edited(RandomOrganisation.of(seed), seed + 5_000);
            Merged merged = Scenarios.upToDate(proposal(seed), today, Set.of()).merged();
            conflicts += merged.conflicts().size();
            Set<Place> all = merged.conflicts().stream().map(Conflict::place).collect(Collectors.toSet());
            for (Set<Place> wins : List.of(Set.<Place>of(), all)) {
                Organisation result =
                        Scenarios.upToDate(proposal(seed), today, wins).proposal();
                assertThat(base(result)).isEqualTo(today);
                UpToDate again = Scenarios.upToDate(result, today, Set.of());
                assertThat(again.merged().conflicts()).as("seed %d", seed).isEmpty();
                assertThat(again.proposal()).as("seed %d", seed).isEqualTo(result);
            }
        }
        assertThat(conflicts).isGreaterThan(SEEDS / 6);
    }

    @Test
    void whereAllIsRejectedTodayCountsAndWhereNothingIsTheProposal() {
        int tried = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Organisation proposal = proposal(seed);
            Organisation base = base(proposal);
            List<String> all = Reform.between(base, proposal.withScenario(null)).changes().stream()
                    .map(Change::id)
                    .toList();
            if (unique(base) && unique(proposal) && !all.isEmpty()) {
                tried++;
                DecideChange reject = new DecideChange(all, Scenario.Verdict.REJECTED, "");
                Organisation rejected = ((Outcome.Done) reject.applyTo(proposal)).organisation();
                assertThat(Scenarios.effective(rejected)).as("seed %d", seed).isEqualTo(base);
                DecideChange open = new DecideChange(all, null, "");
                Organisation again = ((Outcome.Done) open.applyTo(rejected)).organisation();
                assertThat(Scenarios.effective(again)).isEqualTo(proposal.withScenario(null));
            }
        }
        assertThat(tried).isGreaterThan(SEEDS / 10);
    }

    private static boolean unique(Organisation organisation) {
        return organisation.positions().stream().map(Position::id).distinct().count()
                == organisation.positions().size();
    }

    @Test
    void nothingThatTodayOrTheProposalAddedIsLost() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Organisation proposal = proposal(seed);
            Organisation today = edited(RandomOrganisation.of(seed), seed + 5_000);
            Organisation result = Scenarios.upToDate(proposal, today, Set.of()).proposal();
            Set<String> had = new HashSet<>();
            RandomOrganisation.of(seed).positions().forEach(position -> had.add(position.id()));
            for (Position position : today.positions()) {
                if (!had.contains(position.id())) {
                    assertThat(result.position(position.id()))
                            .as("seed %d", seed)
                            .isPresent();
                }
            }
            for (Position position : proposal.positions()) {
                if (!had.contains(position.id())) {
                    assertThat(result.positions())
                            .as("seed %d", seed)
                            .anyMatch(p -> p.title().equals(position.title()) && p.id().startsWith(position.id()));
                }
            }
        }
    }
}
