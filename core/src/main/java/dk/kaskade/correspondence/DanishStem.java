package dk.kaskade.correspondence;

import java.util.List;
import java.util.Set;

/**
 * What is left of a Danish word without its endings, after Martin Porter's published description of the Danish Snowball
 * stemmer, with one step more: {@code -ning} and {@code -ing} go too, so that the doing and the deed meet ({@code beslutter}, {@code
 * beslutning}). Compounds are not taken apart.
 */
final class DanishStem {
    private static final String VOWELS = "aeiouyæåø";
    private static final String BEFORE_S = "abcdfghjklmnoprtvyzå";
    /** Before this much of a word nothing is taken off. */
    private static final int KEPT = 3;

    private static final int LEFT_OF_DOING = 4;

    /** The longest first, so that the first that fits is the longest that does. */
    private static final List<String> ENDINGS = List.of(
            "erendes", "erende", "hedens", "ethed", "erede", "heden", "heder", "endes", "ernes", "erens", "erets",
            "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret", "hed", "ene", "ere", "ens", "ers",
            "ets", "en", "er", "es", "et", "e");

    private static final List<String> DOING = List.of("ning", "ing");
    private static final List<String> DERIVED = List.of("elig", "løst", "lig", "els", "ig");
    private static final Set<String> PAIRS = Set.of("gd", "dt", "gt", "kt");

    private DanishStem() {}

    /** @param word in small letters */
    static String of(String word) {
        String plain = snowball(word);
        for (String doing : DOING) {
            if (plain.endsWith(doing) && plain.length() - doing.length() >= LEFT_OF_DOING) {
                return snowball(cut(plain, doing.length()));
            }
        }
        return plain;
    }

    private static String snowball(String word) {
        int region = region(word);
        String stem = withoutPair(withoutEnding(word, region), region);
        return single(withoutDerived(stem, region), region);
    }

    /** Behind the first consonant that follows a vowel, and behind {@value #KEPT} letters. */
    private static int region(String word) {
        int at = 0;
        while (at < word.length() && !vowel(word, at)) {
            at++;
        }
        while (at < word.length() && vowel(word, at)) {
            at++;
        }
        return Math.max(at + 1, KEPT);
    }

    private static boolean vowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static boolean ends(String word, String ending, int region) {
        return word.endsWith(ending) && word.length() - ending.length() >= region;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static String withoutEnding(String word, int region) {
        for (String ending : ENDINGS) {
            if (ends(word, ending, region)) {
                return cut(word, ending.length());
            }
        }
        boolean genitive = ends(word, "s", region) && BEFORE_S.indexOf(word.charAt(word.length() - 2)) >= 0;
        return genitive ? cut(word, 1) : word;
    }

    private static String withoutPair(String word, int region) {
        boolean pair = word.length() - 2 >= region && PAIRS.contains(word.substring(word.length() - 2));
        return pair ? cut(word, 1) : word;
    }

    private static String withoutDerived(String word, int region) {
        String stem = word.endsWith("igst") ? cut(word, 2) : word;
        for (String ending : DERIVED) {
            if (ends(stem, ending, region)) {
                return ending.equals("løst") ? cut(stem, 1) : withoutPair(cut(stem, ending.length()), region);
            }
        }
        return stem;
    }

    private static String single(String word, int region) {
        int last = word.length() - 1;
        boolean twice = last >= region && !vowel(word, last) && word.charAt(last) == word.charAt(last - 1);
        return twice ? cut(word, 1) : word;
    }
}
