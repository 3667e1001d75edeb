package dk.kaskade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.Descent;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescentTest {
    private static final int CASES = 400;

    @Test
    void allTopsAtOnceReachWhomTheyReachOneByOne() {
        int reached = 0;
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase random = RandomCase.of(seed);
            Chain chain = Chain.of(random.asOrganisation(), random.asFramework());
            Cascade cascade = Cascade.of(Carried.of(chain, ChainText.DAY));
            int size = chain.framework().expectations().size();
            ExpectationSet within = ExpectationSet.of(
                    IntStream.range(0, size).filter(e -> e % 3 != 0).toArray());
            BitSet found = Descent.fromTops(cascade, within);
            assertThat(found).as(random.toString()).isEqualTo(oneByOne(cascade, within));
            reached += found.cardinality();
        }
        assertThat(reached).isGreaterThan(CASES);
    }

    private static BitSet oneByOne(Cascade cascade, ExpectationSet within) {
        BitSet all = new BitSet();
        for (int top : cascade.carried().chain().tops()) {
            cascade.journeyWithin(within, top)
                    .ifPresent(journey -> IntStream.of(journey.below())
                            .filter(journey::carriedBy)
                            .forEach(all::set));
        }
        return all;
    }
}
