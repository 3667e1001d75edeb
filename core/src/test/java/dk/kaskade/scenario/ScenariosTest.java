package dk.kaskade.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.change.AddPosition;
import dk.kaskade.change.DecideChange;
import dk.kaskade.change.MovePositions;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.RemovePositions;
import dk.kaskade.change.RenameOrganisation;
import dk.kaskade.change.Retitle;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.merge.Conflict;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.scenario.Scenarios.UpToDate;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScenariosTest {
    private static final Organisation TODAY = ChainText.organisation("""
            dir
              c1
                l1
                l2
              c2
            """).withName("Prøve");
    private static final Organisation PROPOSAL =
            Scenarios.make(TODAY, "prøve.json", " Prøve – forslag A ", ChainText.DAY);

    private static Organisation with(Organisation organisation, OrganisationChange... changes) {
        Organisation now = organisation;
        for (OrganisationChange change : changes) {
            now = ((Outcome.Done) change.applyTo(now)).organisation();
        }
        return now;
    }

    private static Scenario scenario(Organisation organisation) {
        Scenario scenario = organisation.scenario();
        assertThat(scenario).isNotNull();
        return scenario;
    }

    private static Position position(Organisation organisation, String id) {
        return organisation.position(id).orElseThrow();
    }

    @Test
    void aProposalProposesNothingYetAndKnowsWhereItComesFrom() {
        assertThat(PROPOSAL.name()).isEqualTo("Prøve – forslag A");
        assertThat(PROPOSAL.withName("Prøve").withScenario(null)).isEqualTo(TODAY);
        assertThat(scenario(PROPOSAL).file()).isEqualTo("prøve.json");
        assertThat(scenario(PROPOSAL).made()).isEqualTo(ChainText.DAY);
        assertThat(scenario(PROPOSAL).base()).isEqualTo(TODAY);
        assertThat(Scenarios.isBehind(PROPOSAL, TODAY)).isFalse();
        assertThat(Scenarios.isBehind(TODAY, PROPOSAL)).isFalse();
    }

    @Test
    void oneMadeOfAProposalComesFromTheSame() {
        Organisation edited = with(PROPOSAL, new Retitle("c1", "Ny"));
        Organisation second = Scenarios.make(edited, "a.json", "B", ChainText.DAY.plusDays(1));
        assertThat(second.scenario()).isEqualTo(PROPOSAL.scenario());
        assertThat(position(second, "c1").title()).isEqualTo("Ny");
    }

    @Test
    void namesRunThroughTheLettersAndFurther() {
        assertThat(Scenarios.name(TODAY, List.of(), Texts.DANISH)).isEqualTo("Prøve – forslag A");
        assertThat(Scenarios.name(PROPOSAL, List.of(PROPOSAL.name()), Texts.DANISH))
                .isEqualTo("Prøve – forslag B");
        Set<String> taken = new java.util.HashSet<>();
        for (int i = 0; i < 26; i++) {
            taken.add(Scenarios.name(TODAY, taken, Texts.ENGLISH));
        }
        assertThat(taken).contains("Prøve – proposal Z").hasSize(26);
        assertThat(Scenarios.name(TODAY, taken, Texts.ENGLISH)).isEqualTo("Prøve – proposal 27");
        assertThat(Scenarios.texts().keys(Texts.DANISH))
                .isEqualTo(Scenarios.texts().keys(Texts.ENGLISH));
    }

    @Test
    void whatIsNotRejectedCounts() {
        Organisation proposal = with(PROPOSAL, new MovePositions(List.of("l1"), "c2"));
        assertThat(Scenarios.effective(TODAY)).isSameAs(TODAY);
        assertThat(Scenarios.effective(proposal)).isEqualTo(proposal.withScenario(null));
        Organisation rejected = with(proposal, new DecideChange(List.of("moved:l1"), Verdict.REJECTED, ""));
        assertThat(position(rejected, "l1").reportsTo()).isEqualTo("c2");
        assertThat(position(Scenarios.effective(rejected), "l1").reportsTo()).isEqualTo("c1");
        assertThat(Scenarios.rejected(scenario(rejected))).containsExactly("moved:l1");
    }

    @Test
    void bringsInWhatHasChangedAndKeepsWhatIsProposed() {
        Organisation proposal =
                with(PROPOSAL, new MovePositions(List.of("l1"), "c2"), new RemovePositions(List.of("l2"), up()));
        Organisation now = with(TODAY, new Retitle("l1", "Skoleleder"), new RenameOrganisation("Ny kommune"));
        assertThat(Scenarios.isBehind(proposal, now)).isTrue();
        UpToDate result = Scenarios.upToDate(proposal, now, Set.of());
        assertThat(result.merged().conflicts()).isEmpty();
        assertThat(result.proposal().name()).isEqualTo("Prøve – forslag A");
        assertThat(position(result.proposal(), "l1").title()).isEqualTo("Skoleleder");
        assertThat(position(result.proposal(), "l1").reportsTo()).isEqualTo("c2");
        assertThat(result.proposal().position("l2")).isEmpty();
        assertThat(scenario(result.proposal()).base()).isEqualTo(now);
        assertThat(Scenarios.isBehind(result.proposal(), now)).isFalse();
    }

    private static RemovePositions.Reports up() {
        return RemovePositions.Reports.MOVE_UP;
    }

    @Test
    void whatBothChangedIsAskedAndTheProposalHoldsUntilThen() {
        Organisation proposal = with(PROPOSAL, new Retitle("c1", "Foreslået"));
        Organisation now = with(TODAY, new Retitle("c1", "I dag"));
        UpToDate asked = Scenarios.upToDate(proposal, now, Set.of());
        assertThat(asked.merged().conflicts())
                .extracting(Conflict::mine, Conflict::theirs)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Foreslået", "I dag"));
        assertThat(position(asked.proposal(), "c1").title()).isEqualTo("Foreslået");
        var all = asked.merged().conflicts().stream().map(Conflict::place).collect(Collectors.toSet());
        UpToDate answered = Scenarios.upToDate(proposal, now, all);
        assertThat(position(answered.proposal(), "c1").title()).isEqualTo("I dag");
    }

    @Test
    void whatBothAddedUnderOneIdTakesAnotherIdInTheProposalAndKeepsItsDecision() {
        Organisation proposal = with(
                PROPOSAL,
                new AddPosition("s1", "Udviklingschef", "dir", null, List.of()),
                new MovePositions(List.of("l1"), "s1"),
                new DecideChange(List.of("new:s1"), Verdict.ACCEPTED, ""));
        Organisation now = with(TODAY, new AddPosition("s1", "Teamleder", "c2", null, List.of()));
        Organisation result = Scenarios.upToDate(proposal, now, Set.of()).proposal();
        assertThat(position(result, "s1").title()).isEqualTo("Teamleder");
        String fresh = String.valueOf(position(result, "l1").reportsTo());
        assertThat(position(result, fresh).title()).isEqualTo("Udviklingschef");
        assertThat(scenario(result).decisions()).containsExactly(java.util.Map.entry("new:" + fresh, Verdict.ACCEPTED));
    }

    @Test
    void aDecisionGoesWithItsChangeAndStaysWithoutOne() {
        Organisation proposal = with(
                PROPOSAL,
                new MovePositions(List.of("l1"), "c2"),
                new MovePositions(List.of("l2"), "c2"),
                new DecideChange(List.of("moved:l1", "moved:l2"), Verdict.REJECTED, ""));
        Organisation now = with(TODAY, new MovePositions(List.of("l1"), "c2"));
        UpToDate result = Scenarios.upToDate(proposal, now, Set.of());
        assertThat(result.dropped()).containsExactly("moved:l1");
        assertThat(scenario(result.proposal()).decisions()).containsOnlyKeys("moved:l2");
        assertThat(position(Scenarios.effective(result.proposal()), "l1").reportsTo())
                .isEqualTo("c2");
        assertThat(position(Scenarios.effective(result.proposal()), "l2").reportsTo())
                .isEqualTo("c1");
    }

    @Test
    void whatIsNoProposalCannotBeBroughtUpToDate() {
        assertThatThrownBy(() -> Scenarios.upToDate(TODAY, TODAY, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
