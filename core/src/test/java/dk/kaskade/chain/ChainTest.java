package dk.kaskade.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static Chain chain(String text) {
        return Chain.of(ChainText.organisation(text), FrameworkText.empty());
    }

    private static List<String> ids(Chain chain, int... numbers) {
        return Arrays.stream(numbers).mapToObj(chain::id).toList();
    }

    private static List<String> ring(Chain chain) {
        assertThat(chain.rings()).hasSize(1);
        return ids(chain, chain.rings().get(0));
    }

    /** p0 at the top, each of the others under the one before. */
    private static Chain deep(int size, int leaderOfFirst) {
        List<Position> positions = IntStream.range(0, size)
                .mapToObj(i -> Position.of(
                        "p" + i, "", i > 0 ? "p" + (i - 1) : leaderOfFirst < 0 ? null : "p" + leaderOfFirst))
                .toList();
        return Chain.of(Organisation.empty("deep", "Deep", null).withPositions(positions), FrameworkText.empty());
    }

    @Test
    void leadersReportsAndTopsFollowTheFile() {
        Chain chain = chain("""
                a
                  b
                    c
                  d
                e
                """);
        assertThat(chain.leader(0)).isEqualTo(Chain.NOBODY);
        assertThat(ids(chain, chain.reports(0))).containsExactly("b", "d");
        assertThat(chain.leader(chain.indexOf("c"))).isEqualTo(chain.indexOf("b"));
        assertThat(ids(chain, chain.tops())).containsExactly("a", "e");
        assertThat(chain.indexOf("x")).isEqualTo(Chain.NOBODY);
    }

    @Test
    void ofTwoPositionsWithOneIdTheFirstCounts() {
        Chain chain = chain("""
                a
                  b level=2
                c
                  b level=4
                    d
                """);
        assertThat(chain.size()).isEqualTo(4);
        assertThat(chain.level(chain.indexOf("b"))).isEqualTo(2);
        assertThat(ids(chain, chain.leader(chain.indexOf("b")))).containsExactly("a");
        assertThat(ids(chain, chain.leader(chain.indexOf("d")))).containsExactly("b");
        assertThat(chain.reports(chain.indexOf("c"))).isEmpty();
    }

    @Test
    void whoReportsToSomebodyUnknownIsATop() {
        Chain chain = chain("a reportsTo=nowhere dotted=nowhere,a");
        assertThat(chain.top(0)).isTrue();
        assertThat(chain.dotted(0)).containsExactly(0);
        assertThat(chain.rings()).isEmpty();
    }

    @Test
    void levelsAreThoseOfTheKnownRoles() {
        Chain chain = chain("""
                a roles=leder,chef,chef,unheard
                b roles=unheard
                """);
        assertThat(chain.level(0)).isEqualTo(2);
        assertThat(chain.low(0)).isEqualTo(3);
        assertThat(chain.roles(0)).containsExactly(2, 1);
        assertThat(chain.level(1)).isEqualTo(Chain.NO_LEVEL);
        assertThat(chain.low(1)).isEqualTo(Chain.NO_LEVEL);
    }

    @Test
    void aSelfReferenceIsARing() {
        Chain chain = chain("""
                a reportsTo=a
                  b
                """);
        assertThat(ring(chain)).containsExactly("a");
        assertThat(chain.inRing(0)).isTrue();
        assertThat(chain.inRing(1)).isFalse();
        assertThat(chain.top(0)).isFalse();
        assertThat(chain.topDown()).containsExactly(0, 1);
        assertThat(ids(chain, chain.below(0))).containsExactly("b");
    }

    @Test
    void branchesOfARingAreNotInIt() {
        Chain chain = chain("""
                under
                  a reportsTo=c
                    b
                      c
                        d
                          e
                """);
        assertThat(ring(chain)).containsExactly("a", "c", "b");
        assertThat(chain.inRing(chain.indexOf("d"))).isFalse();
        assertThat(chain.topDown()).hasSize(6);
        assertThat(ids(chain, chain.below(chain.indexOf("b")))).containsExactlyInAnyOrder("c", "a", "d", "e");
        assertThat(ids(chain, chain.below(chain.indexOf("d")))).containsExactly("e");
    }

    @Test
    void twoRingsAreTwo() {
        Chain chain = chain("""
                a reportsTo=b
                b reportsTo=a
                c reportsTo=c
                """);
        assertThat(chain.rings()).hasSize(2);
    }

    @Test
    void aRingOfAThousandIsOneRingAlongTheLineUp() {
        Chain chain = deep(1000, 999);
        assertThat(chain.rings()).hasSize(1);
        assertThat(chain.rings().get(0)).hasSize(1000).startsWith(0, 999, 998).endsWith(1);
        assertThat(chain.below(5)).hasSize(999).doesNotContain(5);
    }

    @Test
    void aRingOfAHundredThousandIsNoTrouble() {
        assertThat(deep(100_000, 99_999).rings().get(0)).hasSize(100_000);
    }

    @Test
    void aHundredThousandBelowEachOtherIsNoTrouble() {
        Chain chain = deep(100_000, -1);
        assertThat(chain.rings()).isEmpty();
        assertThat(chain.tops()).containsExactly(0);
        assertThat(chain.topDown()).startsWith(0, 1, 2).endsWith(99_999);
        assertThat(chain.below(0)).hasSize(99_999).endsWith(99_999);
    }

    @Test
    void everybodyComesAfterTheLeader() {
        Chain chain = chain("""
                c reportsTo=b
                b reportsTo=a
                a
                """);
        assertThat(ids(chain, chain.topDown())).containsExactly("a", "b", "c");
        assertThat(ids(chain, chain.below(chain.indexOf("a")))).containsExactly("b", "c");
        assertThat(chain.below(chain.indexOf("c"))).isEmpty();
    }
}
