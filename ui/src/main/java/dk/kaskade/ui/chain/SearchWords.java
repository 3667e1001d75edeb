package dk.kaskade.ui.chain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for, in whatever case and without accents; å is a letter of its own, no accented a.
 *
 * @param whole all that was typed, folded
 */
record SearchWords(String whole, List<String> each) {
    static SearchWords of(String typed) {
        String folded = fold(typed.strip());
        return new SearchWords(folded, List.of(folded.split("\\s+")));
    }

    /** A text as these words are compared with it. */
    static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("a\u030A", "å")
                .replaceAll("\\p{M}", "");
    }

    boolean isEmpty() {
        return whole.isEmpty();
    }

    /** Every word stands somewhere in a folded text. */
    boolean fit(String folded) {
        return each.stream().allMatch(folded::contains);
    }

    boolean begin(String folded) {
        return folded.startsWith(whole);
    }
}
