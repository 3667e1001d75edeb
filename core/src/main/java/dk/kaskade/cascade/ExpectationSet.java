package dk.kaskade.cascade;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * An immutable set of expectations, as numbers into the framework's list. Equal sets are equal, so they can be keys.
 * Sets of one framework only are ever put together.
 */
public final class ExpectationSet {
    public static final ExpectationSet EMPTY = new ExpectationSet(new long[0]);

    /** Without trailing zero words, so that equal sets have equal arrays. */
    private final long[] words;

    private ExpectationSet(long[] words) {
        this.words = words;
    }

    public static ExpectationSet of(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return of(bits);
    }

    public static ExpectationSet of(BitSet bits) {
        return bits.isEmpty() ? EMPTY : new ExpectationSet(bits.toLongArray());
    }

    private static ExpectationSet trimmed(long[] words) {
        int n = words.length;
        while (n > 0 && words[n - 1] == 0) {
            n--;
        }
        return n == 0 ? EMPTY : new ExpectationSet(n == words.length ? words : Arrays.copyOf(words, n));
    }

    public boolean contains(int number) {
        int word = number >> 6;
        return word < words.length && (words[word] & (1L << number)) != 0;
    }

    public boolean isEmpty() {
        return words.length == 0;
    }

    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    public boolean intersects(ExpectationSet other) {
        for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** True where every member of {@code other} is in this. */
    public boolean containsAll(ExpectationSet other) {
        return other.minus(this).isEmpty();
    }

    public ExpectationSet union(ExpectationSet other) {
        ExpectationSet large = words.length >= other.words.length ? this : other;
        ExpectationSet small = large == this ? other : this;
        if (small.isEmpty() || small == large) {
            return large;
        }
        long[] result = large.words.clone();
        boolean same = true;
        for (int i = 0; i < small.words.length; i++) {
            result[i] |= small.words[i];
            same &= result[i] == large.words[i];
        }
        return same ? large : new ExpectationSet(result);
    }

    public ExpectationSet intersect(ExpectationSet other) {
        long[] result = Arrays.copyOf(words, Math.min(words.length, other.words.length));
        for (int i = 0; i < result.length; i++) {
            result[i] &= other.words[i];
        }
        return trimmed(result);
    }

    public ExpectationSet minus(ExpectationSet other) {
        if (!intersects(other)) {
            return this;
        }
        long[] result = words.clone();
        for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
            result[i] &= ~other.words[i];
        }
        return trimmed(result);
    }

    /** The union of what stands in {@code sets} at each member. */
    ExpectationSet gather(ExpectationSet[] sets) {
        ExpectationSet all = EMPTY;
        for (int i = 0; i < words.length; i++) {
            for (long left = words[i]; left != 0; left &= left - 1) {
                all = all.union(sets[(i << 6) + Long.numberOfTrailingZeros(left)]);
            }
        }
        return all;
    }

    /** The numbers, rising. */
    public IntStream stream() {
        return BitSet.valueOf(words).stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExpectationSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return BitSet.valueOf(words).toString();
    }
}
