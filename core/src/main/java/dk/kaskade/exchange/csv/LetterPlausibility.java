package dk.kaskade.exchange.csv;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which of the encodings of one byte a text is in. A detector made for whole pages proposes; in a short Danish list it is
 * often wrong, so what the letters around make plausible decides: {@code æ}, {@code ø} and {@code å} stand inside words,
 * and no capital stands behind a small letter.
 */
final class LetterPlausibility {
    private static final List<String> CANDIDATES = List.of("windows-1252", "x-MacRoman", "IBM850");
    private static final String DANISH = "æøåÆØÅ";
    /** Signs that stand in Danish text, beside or between words. */
    private static final String SIGNS = "–—’‘“”„…€§½°«»·•´×®©™\u00A0";

    private static final int DANISH_IN_WORD = 3;
    private static final int STRANGE = -2;
    private static final int SLIP = -3;
    private static final int UNREADABLE = -5;
    private static final char LATIN_1 = '\u00FF';

    private static final int SAMPLE = 1 << 16;

    private LetterPlausibility() {}

    static Charset best(byte[] bytes) {
        byte[] sample = unusualWords(bytes);
        Charset best = Charset.forName(CANDIDATES.get(0));
        int most = Integer.MIN_VALUE;
        for (Charset candidate : candidates(sample)) {
            int score = score(new String(sample, candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Charset> candidates(byte[] sample) {
        List<String> names = new ArrayList<>(CANDIDATES);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        String proposed = detector.getDetectedCharset();
        if (proposed != null && !names.contains(proposed.toLowerCase(java.util.Locale.ROOT))) {
            names.add(proposed);
        }
        return names.stream()
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1)
                .toList();
    }

    /** The words that have a byte beyond ASCII, a space between them; the first of many. */
    private static byte[] unusualWords(byte[] bytes) {
        byte[] sample = new byte[Math.min(bytes.length + 1, SAMPLE)];
        int kept = 0;
        int word = 0;
        boolean unusual = false;
        for (int i = 0; i < bytes.length && kept < sample.length; i++) {
            byte each = bytes[i];
            sample[kept++] = each;
            unusual |= each < 0;
            if (each >= 0 && !Character.isLetterOrDigit(each)) {
                kept = unusual ? kept : word;
                word = kept;
                unusual = false;
            }
        }
        return java.util.Arrays.copyOf(sample, kept);
    }

    private static int score(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                sum += score(before, c, after);
            }
        }
        return sum;
    }

    private static int score(char before, char c, char after) {
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        if (!Character.isLetter(c)) {
            return sign(c, inWord);
        } else if (isSlip(before, c, after)) {
            return SLIP;
        } else if (DANISH.indexOf(c) >= 0) {
            return inWord ? DANISH_IN_WORD : 1;
        } else if (c > LATIN_1) {
            return STRANGE;
        }
        return inWord ? 1 : -1;
    }

    private static int sign(char c, boolean inWord) {
        if (SIGNS.indexOf(c) >= 0) {
            return inWord ? 0 : 1;
        }
        boolean readable = Character.isDefined(c) && c != '\uFFFD' && !Character.isISOControl(c);
        return readable ? STRANGE : UNREADABLE;
    }

    /** A capital behind a small letter, a capital that is a word's second letter, or a small one between capitals. */
    private static boolean isSlip(char before, char c, char after) {
        return Character.isUpperCase(c)
                ? Character.isLowerCase(before) || Character.isUpperCase(before) && Character.isLowerCase(after)
                : Character.isUpperCase(before) && Character.isUpperCase(after);
    }
}
