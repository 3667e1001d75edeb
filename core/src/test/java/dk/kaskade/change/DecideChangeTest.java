package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.document.History;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Scenario.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DecideChangeTest {
    private static final Organisation TODAY = ChainText.organisation("dir\n  c1");
    private static final Organisation PROPOSAL = TODAY.withScenario(
            Scenario.of(TODAY, "f.json", ChainText.DAY).withDecisions(Map.of("new:x", Verdict.ACCEPTED)));

    private static DecideChange decide(@Nullable Verdict verdict, String... changes) {
        return new DecideChange(List.of(changes), verdict, "c1 lukkes");
    }

    private static Map<String, Verdict> decisions(Organisation organisation) {
        Scenario scenario = organisation.scenario();
        return scenario == null ? Map.of() : scenario.decisions();
    }

    @Test
    void writesWhatWasDecidedAndNothingElse() {
        Organisation after = done(PROPOSAL, decide(Verdict.REJECTED, "closed:c1", "moved:c2"));
        assertThat(decisions(after))
                .containsOnly(
                        Map.entry("new:x", Verdict.ACCEPTED),
                        Map.entry("closed:c1", Verdict.REJECTED),
                        Map.entry("moved:c2", Verdict.REJECTED));
        assertThat(after.withScenario(null)).isEqualTo(TODAY);
    }

    @Test
    void aLaterDecisionReplacesAndOneTakenBackIsGone() {
        Organisation rejected = done(PROPOSAL, decide(Verdict.REJECTED, "new:x"));
        assertThat(decisions(rejected)).containsOnly(Map.entry("new:x", Verdict.REJECTED));
        assertThat(decisions(done(rejected, decide(null, "new:x", "new:y")))).isEmpty();
    }

    @Test
    void isRefusedWhereThereIsNoProposalOrNothingToDecide() {
        assertThat(refusal(TODAY, decide(Verdict.ACCEPTED, "new:x"))).isEqualTo("refused.no-scenario");
        assertThat(refusal(PROPOSAL, decide(Verdict.ACCEPTED))).isEqualTo("refused.no-changes");
    }

    @Test
    void isUndoneAndTheSameDecisionAgainIsNoStep() {
        History history = History.opened(PROPOSAL);
        History once = ((History.Tried.Done) history.apply(decide(Verdict.REJECTED, "new:x"))).history();
        assertThat(once.undo().present()).isEqualTo(PROPOSAL);
        assertThat(((History.Tried.Done) once.apply(decide(Verdict.REJECTED, "new:x"))).history())
                .isSameAs(once);
    }

    @Test
    void isToldAndKnowsWhichPositionsItIsAbout() {
        assertThat(danish(PROPOSAL, decide(Verdict.REJECTED, "closed:c1"))).isEqualTo("Forkast ændringen: c1 lukkes");
        assertThat(danish(PROPOSAL, decide(Verdict.ACCEPTED, "a", "b"))).isEqualTo("Acceptér 2 ændringer");
        assertThat(danish(PROPOSAL, decide(null, "a"))).isEqualTo("Tag afgørelsen tilbage: c1 lukkes");
        assertThat(decide(null, "changed:c1:title", "closed:c1", "beyond:unit:u1")
                        .subjects())
                .containsExactly("c1");
    }
}
