package dk.kaskade.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpectationSetTest {
    @Test
    void agreesWithAPlainBitSetOnManySets() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            BitSet a = bits(random);
            BitSet b = bits(random);
            ExpectationSet x = ExpectationSet.of(a);
            ExpectationSet y = ExpectationSet.of(b);
            BitSet union = (BitSet) a.clone();
            union.or(b);
            BitSet both = (BitSet) a.clone();
            both.and(b);
            BitSet less = (BitSet) a.clone();
            less.andNot(b);
            assertThat(x.union(y)).isEqualTo(ExpectationSet.of(union)).hasSameHashCodeAs(ExpectationSet.of(union));
            assertThat(x.intersect(y)).isEqualTo(ExpectationSet.of(both)).hasSameHashCodeAs(ExpectationSet.of(both));
            assertThat(x.minus(y)).isEqualTo(ExpectationSet.of(less)).hasSameHashCodeAs(ExpectationSet.of(less));
            assertThat(x.intersects(y)).isEqualTo(a.intersects(b));
            assertThat(x.containsAll(y)).isEqualTo(union.equals(a));
            assertThat(x.size()).isEqualTo(a.cardinality());
            assertThat(x.stream()).containsExactly(a.stream().boxed().toArray(Integer[]::new));
        }
    }

    private static BitSet bits(Random random) {
        BitSet bits = new BitSet();
        int words = random.nextInt(4);
        for (int k = random.nextInt(6); k > 0 && words > 0; k--) {
            bits.set(random.nextInt(words * 64));
        }
        return bits;
    }

    @Test
    void wordBoundariesHold() {
        ExpectationSet set = ExpectationSet.of(63, 64, 128);
        assertThat(set.contains(63)).isTrue();
        assertThat(set.contains(64)).isTrue();
        assertThat(set.contains(65)).isFalse();
        assertThat(set.contains(1000)).isFalse();
        assertThat(set.minus(ExpectationSet.of(128))).isEqualTo(ExpectationSet.of(63, 64));
        assertThat(set.minus(set)).isSameAs(ExpectationSet.EMPTY);
    }

    @Test
    void gatheringTakesTheUnionOfWhatStandsAtEachMember() {
        ExpectationSet[] sets = {ExpectationSet.of(5), ExpectationSet.of(6), ExpectationSet.of(70, 5)};
        assertThat(ExpectationSet.of(0, 2).gather(sets)).isEqualTo(ExpectationSet.of(5, 70));
        assertThat(ExpectationSet.EMPTY.gather(sets).isEmpty()).isTrue();
    }
}
