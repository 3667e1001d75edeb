package dk.kaskade.exchange.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells in which encoding a text was written: by its mark, by its zeros, by whether it is UTF-8, else by its letters. */
final class CharsetGuess {
    private static final int HEAD = 1 << 13;
    /** Of ten pairs of bytes that many have a zero where the text is UTF-16 and Danish. */
    private static final double PAIRS_WITH_ZERO = 0.4;

    private static final int FEW = 10;

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        return Utf8Check.plausible(bytes) ? StandardCharsets.UTF_8 : LetterPlausibility.best(bytes);
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        } else if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        double enough = length / 2 * PAIRS_WITH_ZERO;
        if (zeros[1] > enough && zeros[0] * FEW < zeros[1]) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > enough && zeros[1] * FEW < zeros[0] ? StandardCharsets.UTF_16BE : null;
    }
}
