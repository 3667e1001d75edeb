package dk.kaskade.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.organisation.Organisation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LinkDecisionsTest {
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer leadsTo=C1,~L1
            D2 direktoer
            C1 chef
            C2 chef,leder
            L1 leder
            A1 *
            """);
    private static final Organisation PLAIN = ChainText.organisation("dir level=1");

    private static LinkDecision decided(String from, String to, Verdict verdict) {
        return new LinkDecision(from, to, verdict, null, Extras.NONE);
    }

    private static Framework with(LinkDecision... links) {
        return LinkDecisions.in(PLAIN.withLinks(List.of(links)), FRAMEWORK);
    }

    private static String links(Framework framework, String from) {
        Expectation expectation = framework.expectation(from).orElseThrow();
        return String.join(
                " ",
                expectation.leadsTo().stream()
                        .map(link -> link.to() + ":" + link.ground().id())
                        .toList());
    }

    @Test
    void leavesTheFrameworkTheSameObjectWhereNothingIsDecided() {
        assertThat(with()).isSameAs(FRAMEWORK);
        assertThat(LinkDecisions.in(PLAIN.withLinks(List.of(decided("D1", "C1", Verdict.REJECTED))), Framework.none()))
                .isEqualTo(Framework.none());
    }

    @Test
    void confirmsAReadingSoThatItCounts() {
        Framework confirmed = with(decided("D1", "L1", Verdict.CONFIRMED));
        assertThat(links(confirmed, "D1")).isEqualTo("C1:wording L1:confirmed");
        Organisation chain = ChainText.organisation("dir level=1\n  l level=3");
        assertThat(reached(chain, FRAMEWORK)).isZero();
        assertThat(reached(chain, confirmed)).isEqualTo(1);
    }

    private static int reached(Organisation organisation, Framework framework) {
        Carried carried = Carried.of(Chain.of(organisation, framework), ChainText.DAY);
        Map<Integer, Integer> levels =
                Cascade.of(carried).reach(0).expectations().get("D1");
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void dropsWhatWasRejectedWhateverItsGround() {
        assertThat(links(with(decided("D1", "C1", Verdict.REJECTED)), "D1")).isEqualTo("L1:reading");
        assertThat(links(with(decided("D1", "L1", Verdict.REJECTED)), "D1")).isEqualTo("C1:wording");
        assertThat(with(decided("D2", "C1", Verdict.REJECTED))).isEqualTo(FRAMEWORK);
    }

    @Test
    void addsWhatWasDrawn() {
        assertThat(links(with(decided("D2", "C2", Verdict.READING)), "D2")).isEqualTo("C2:reading");
        assertThat(links(with(decided("D2", "C2", Verdict.CONFIRMED)), "D2")).isEqualTo("C2:confirmed");
        assertThat(with(decided("D1", "C1", Verdict.READING))).isEqualTo(FRAMEWORK);
    }

    @Test
    void addsNothingThatLeadsUpOrNowhereOrToEveryLeader() {
        assertThat(with(
                        decided("C1", "D1", Verdict.CONFIRMED),
                        decided("C1", "C1", Verdict.CONFIRMED),
                        decided("D1", "X9", Verdict.CONFIRMED),
                        decided("X9", "D1", Verdict.CONFIRMED),
                        decided("D1", "A1", Verdict.CONFIRMED),
                        decided("A1", "L1", Verdict.CONFIRMED)))
                .isEqualTo(FRAMEWORK);
        assertThat(LinkDecisions.mayLead(FRAMEWORK, "C1", "C2")).isTrue();
        assertThat(LinkDecisions.mayLead(FRAMEWORK, "L1", "C2")).isFalse();
    }

    @Test
    void letsTheLastDecisionCountAndGivesTheSameTwice() {
        LinkDecision[] links = {
            decided("D2", "C2", Verdict.REJECTED),
            decided("D2", "C2", Verdict.CONFIRMED),
            decided("D1", "C1", Verdict.CONFIRMED),
            decided("D1", "L1", Verdict.REJECTED)
        };
        Framework once = with(links);
        assertThat(links(once, "D2")).isEqualTo("C2:confirmed");
        assertThat(LinkDecisions.in(PLAIN.withLinks(Arrays.asList(links)), once))
                .isEqualTo(once);
    }
}
