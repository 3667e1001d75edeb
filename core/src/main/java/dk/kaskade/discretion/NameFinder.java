package dk.kaskade.discretion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds people's names in text: whatever the case, with a genitive's s, with the surname first, and with points, hyphens
 * or underscores between its parts or nothing at all, as addresses and ids have them. Takes time in proportion to the text, however
 * many names there are.
 */
final class NameFinder {
    /** What stands where a name stood. */
    static final String SOMEBODY = "N.N.";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,_'’–-]{1,3}");
    private static final int SHORTEST_PART = 2;

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> writtenTogether = new HashSet<>();

    NameFinder(Collection<String> names) {
        for (String name : names) {
            List<String> words = words(name);
            if (words.isEmpty()) {
                continue;
            }
            add(words);
            if (words.size() > 1) {
                add(surnameFirst(words));
                writtenTogether.add(String.join("", words));
            }
            words.stream().filter(word -> word.length() >= SHORTEST_PART).forEach(parts::add);
        }
        byFirstWord
                .values()
                .forEach(all -> all.sort(
                        Comparator.<List<String>>comparingInt(List::size).reversed()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(NameFinder::fold)
                .toList();
    }

    private static List<String> surnameFirst(List<String> words) {
        List<String> turned = new ArrayList<>(words.subList(words.size() - 1, words.size()));
        turned.addAll(words.subList(0, words.size() - 1));
        return turned;
    }

    private void add(List<String> words) {
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The text without whole names. A name of one word counts where it is written with a capital only. */
    String strike(String text) {
        return replace(text, false);
    }

    /** The text without whole names and without first names and surnames standing alone with a capital. */
    String strikeParts(String text) {
        return replace(text, true);
    }

    boolean isIn(String text) {
        return !strike(text).equals(text);
    }

    private String replace(String text, boolean partsToo) {
        if (byFirstWord.isEmpty()) {
            return text;
        }
        List<MatchResult> words = WORD.matcher(text).results().toList();
        StringBuilder struck = new StringBuilder(text.length());
        int copied = 0;
        for (int i = 0; i < words.size(); ) {
            int length = length(text, words, i, partsToo);
            if (length > 0) {
                MatchResult last = words.get(i + length - 1);
                struck.append(text, copied, words.get(i).start()).append(SOMEBODY);
                copied = last.end();
            }
            i += Math.max(1, length);
        }
        return struck.append(text, copied, text.length()).toString();
    }

    /** How many words from one on are a name; 0 = none. */
    private int length(String text, List<MatchResult> words, int from, boolean partsToo) {
        String first = fold(words.get(from).group());
        for (String start : List.of(first, withoutGenitive(first))) {
            for (List<String> name : byFirstWord.getOrDefault(start, List.of())) {
                if (stands(text, words, from, name)) {
                    return name.size();
                }
            }
            if (writtenTogether.contains(start) || partsToo && parts.contains(start) && capital(words.get(from))) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean stands(String text, List<MatchResult> words, int from, List<String> name) {
        if (from + name.size() > words.size() || name.size() == 1 && !capital(words.get(from))) {
            return false;
        }
        for (int k = 0; k < name.size(); k++) {
            String word = fold(words.get(from + k).group());
            boolean last = k == name.size() - 1;
            if (!word.equals(name.get(k)) && !(last && withoutGenitive(word).equals(name.get(k)))) {
                return false;
            }
            if (!last && !between(text, words.get(from + k), words.get(from + k + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean between(String text, MatchResult left, MatchResult right) {
        return BETWEEN.matcher(text.substring(left.end(), right.start())).matches();
    }

    private static boolean capital(MatchResult word) {
        return Character.isUpperCase(word.group().codePointAt(0));
    }

    private static String withoutGenitive(String word) {
        return word.endsWith("s") && word.length() > SHORTEST_PART ? word.substring(0, word.length() - 1) : word;
    }
}
