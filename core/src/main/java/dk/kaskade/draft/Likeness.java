package dk.kaskade.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two texts are, from 0 (nothing in common) to 1: twice what they share, by what they have together. */
final class Likeness {
    /** Shorter words are in every text. */
    private static final int SHORTEST = 4;

    private static final int STEM = 6;

    private Likeness() {}

    /** By the beginnings of their words. */
    static double ofWords(String one, String other) {
        return shared(stems(one), stems(other));
    }

    /** By pairs of letters: an ending or a space more or less does not matter much. */
    static double ofLetters(String one, String other) {
        return shared(pairs(one), pairs(other));
    }

    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    private static Set<String> pairs(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
