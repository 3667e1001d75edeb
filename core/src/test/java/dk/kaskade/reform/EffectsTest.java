package dk.kaskade.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.comparison.Party;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import dk.kaskade.progress.Progress;
import dk.kaskade.rules.BuiltInInspections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer leadsTo=C1 threads=red
            C1 chef leadsTo=L1 threads=red
            L1 leder threads=red
            """);
    private static final Inspector INSPECTOR = new Inspector(BuiltInInspections.all());
    private static final Organisation TODAY = ChainText.organisation("""
            dir level=1
              c1 level=2 vacant
                t1 level=3 staff=5
                t2 level=3 staff=5
              c2 level=2
                t3 level=3 staff=5
            """);

    private static Party party(Organisation organisation) {
        InspectionContext in = InspectionContext.of(organisation, FRAMEWORK, ChainText.DAY);
        return new Party(in, INSPECTOR.inspect(in), FindingTexts.of(INSPECTOR.infos(), organisation, FRAMEWORK));
    }

    private static InspectionReport look(Organisation organisation) {
        return party(organisation).report();
    }

    private static Effects effects(Organisation proposed) {
        return Effects.of(party(TODAY), party(proposed), Progress.UNWATCHED);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(f -> f.inspection() + " " + f.position()).toList();
    }

    private static final Organisation PROPOSED = ChainText.organisation("""
            dir level=1
              c1 level=2
                t1 level=3 staff=5
              n1 level=2 vacant
                t3 level=3 staff=5
              t2 level=3 staff=5
            """);

    @Test
    void gapsThatAreGoneAreClosedAndThoseThatAreNewAreOpened() {
        Effects effects = effects(PROPOSED);
        assertThat(told(effects.closed())).contains("structure.vacant c1");
        assertThat(told(effects.opened())).contains("structure.vacant n1");
        assertThat(effects.closed()).allMatch(f -> f.severity().atLeast(Severity.GAP));
        assertThat(effects(TODAY).closed()).isEmpty();
        assertThat(effects(TODAY).opened()).isEmpty();
        assertThat(effects(TODAY).kept())
                .isEqualTo(look(TODAY).counts().gaps() + look(TODAY).counts().errors());
    }

    @Test
    void anAcceptedGapIsNotCountedSoToAcceptItClosesIt() {
        Organisation accepting = TODAY.withAccepted(List.of(new Acceptance(
                "structure.vacant", "c1", null, List.of(), "kommer", null, dk.kaskade.extras.Extras.NONE)));
        assertThat(told(effects(accepting).closed())).containsExactly("structure.vacant c1");
        assertThat(told(Gaps.between(look(accepting), look(TODAY)).opened())).containsExactly("structure.vacant c1");
    }

    @Test
    void aGapThatBecomesANoticeIsClosedAndOneThatBecomesAnErrorStays() {
        Organisation notice = TODAY.withPolicy(Map.of("structure.vacant", Severity.NOTICE));
        Organisation error = TODAY.withPolicy(Map.of("structure.vacant", Severity.ERROR));
        assertThat(told(effects(notice).closed())).containsExactly("structure.vacant c1");
        assertThat(effects(error).closed()).isEmpty();
        assertThat(effects(error).opened()).isEmpty();
    }

    @Test
    void reachIsToldBeforeAndAfterWithHowManyThereAre() {
        Organisation proposed = ChainText.organisation("""
                dir level=1
                  c1 level=2 vacant
                    t1 level=3 notApplicable=L1
                    t2 level=3
                """);
        assertThat(effects(proposed).reach()).singleElement().satisfies(red -> {
            assertThat(red.thread()).isEqualTo("red");
            assertThat(red.before()).isEqualTo(Map.of(2, 2, 3, 3));
            assertThat(red.ofBefore()).isEqualTo(Map.of(2, 2, 3, 3));
            assertThat(red.after()).isEqualTo(Map.of(2, 1, 3, 1));
            assertThat(red.ofAfter()).isEqualTo(Map.of(2, 1, 3, 2));
        });
    }

    @Test
    void whoGetsANewLeaderIsToldNewOnesAmongThem() {
        assertThat(effects(PROPOSED).newLeaders())
                .containsExactly(
                        new Effects.NewLeader("n1", null, "dir"),
                        new Effects.NewLeader("t3", "c2", "n1"),
                        new Effects.NewLeader("t2", "c1", "dir"));
        assertThat(effects(TODAY).newLeaders()).isEmpty();
    }

    @Test
    void whoGetsOtherExpectationsIsToldNewAndClosedOnesAmongThem() {
        Organisation proposed = ChainText.organisation("""
                dir level=1
                  c1 level=2 vacant
                    t1 roles=leder,chef staff=5
                    t2 level=3 staff=5
                  n1 level=3
                """);
        assertThat(effects(proposed).newDuties())
                .containsExactly(
                        new Effects.NewDuties("t1", List.of("C1"), List.of()),
                        new Effects.NewDuties("n1", List.of("L1"), List.of()),
                        new Effects.NewDuties("c2", List.of(), List.of("C1")),
                        new Effects.NewDuties("t3", List.of(), List.of("L1")));
    }

    @Test
    void figuresStandSideBySide() {
        assertThat(effects(PROPOSED).figures().names()).hasSize(2);
    }

    @Test
    void oneChangeIsToldByItself() {
        Reform reform = Reform.between(TODAY, PROPOSED);
        SingleEffects single = new SingleEffects(reform, Set.of(), look(PROPOSED), EffectsTest::look);
        assertThat(told(single.of("changed:c1:holders").closed())).containsExactly("structure.vacant c1");
        assertThat(told(single.of("new:n1").opened())).contains("structure.vacant n1");
        assertThat(single.of("nothing of this").closed()).isEmpty();
        assertThat(single.all(Progress.UNWATCHED)).hasSameSizeAs(reform.changes());
    }

    @Test
    void nobodyWaitsForWhatIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double share) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Reform reform = Reform.between(TODAY, PROPOSED);
        SingleEffects single = new SingleEffects(reform, Set.of(), look(PROPOSED), EffectsTest::look);
        assertThatThrownBy(() -> single.all(cancelled)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Effects.of(party(TODAY), party(PROPOSED), cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
