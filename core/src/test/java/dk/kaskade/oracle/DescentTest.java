package dk.kaskade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.Descent;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescentTest {
    private static final int CASES = 400;

    @Test
    void allBeginningsAtOnceReachWhomTheyReachOneByOne() {
        int reached = 0;
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase random = RandomCase.of(seed);
            Chain chain = Chain.of(random.asOrganisation(), random.asFramework());
            Cascade cascade = Cascade.of(Carried.of(chain, ChainText.DAY));
            int size = chain.framework().expectations().size();
            ExpectationSet within = ExpectationSet.of(
                    IntStream.range(0, size).filter(e -> e % 3 != 0).toArray());
            Descent found = Descent.of(cascade, within);
            isOneByOne(random, cascade, within, found);
            reached += found.reached().cardinality();
        }
        assertThat(reached).isGreaterThan(CASES);
    }

    private static void isOneByOne(RandomCase random, Cascade cascade, ExpectationSet within, Descent found) {
        Chain chain = cascade.carried().chain();
        BitSet below = new BitSet();
        BitSet reached = new BitSet();
        IntStream.range(0, chain.size())
                .filter(i -> begins(cascade, within, i))
                .mapToObj(i -> cascade.journeyWithin(within, i).orElseThrow())
                .forEach(journey -> {
                    IntStream.of(journey.below()).forEach(below::set);
                    IntStream.of(journey.below()).filter(journey::carriedBy).forEach(reached::set);
                });
        assertThat(found.below()).as(random.toString()).isEqualTo(below);
        assertThat(found.reached()).as(random.toString()).isEqualTo(reached);
    }

    /** Carries one, stands in no ring, and nobody up the line carries one. */
    private static boolean begins(Cascade cascade, ExpectationSet within, int i) {
        Chain chain = cascade.carried().chain();
        Set<Integer> line = new HashSet<>();
        for (int at = chain.leader(i); at != Chain.NOBODY && line.add(at); at = chain.leader(at)) {
            if (cascade.carried().own(at).intersects(within)) {
                return false;
            }
        }
        return !chain.inRing(i) && cascade.carried().own(i).intersects(within);
    }
}
