package dk.kaskade.ui.filter;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for, in whatever case and without accents; å is a letter of its own, no accented a.
 *
 * @param whole all that was typed, folded
 */
public record SearchWords(String whole, List<String> each) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    public static SearchWords of(String typed) {
        String folded = fold(typed.strip());
        return new SearchWords(folded, List.of(folded.split("\\s+")));
    }

    /** A text as these words are compared with it. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isPlain(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD).replace("a\u030A", "å"))
                        .replaceAll("");
    }

    /** Nearly every text is: nothing in it has an accent, and å is a letter of its own. */
    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > '~' && "æøå·–»«".indexOf(lower.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    public boolean isEmpty() {
        return whole.isEmpty();
    }

    /** Every word stands somewhere in a folded text. */
    public boolean fit(String folded) {
        return each.stream().allMatch(folded::contains);
    }

    /** All of it stands at the beginning of a folded text. */
    public boolean begin(String folded) {
        return folded.startsWith(whole);
    }
}
