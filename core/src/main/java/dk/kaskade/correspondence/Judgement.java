package dk.kaskade.correspondence;

import dk.kaskade.correspondence.Points.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two points have in common, and how sure that makes it. The same text, or nearly, is sure. Likely are two rare words and a
 * theme, or the same main theme with a word that hardly any text has, or with a rare word and groups of one name. Unsure are the
 * same main theme alone, a rare word with another theme, and two rare words alone. Less is nothing.
 */
final class Judgement {
    /** From so much in common on two texts are nearly the same. */
    private static final double NEARLY_THE_SAME = 0.6;

    private static final int FEW = 4;
    private static final int SEVERAL = 2;
    private static final double SOME = 0.5;

    private final Rarity rarity;

    Judgement(Rarity rarity) {
        this.rarity = rarity;
    }

    /** @param shared the rare stems that both have */
    @Nullable
    Correspondence of(Point one, Point other, List<String> shared) {
        List<Evidence> grounds = new ArrayList<>();
        boolean same = one.bare().equals(other.bare());
        if (same) {
            grounds.add(new Evidence(Ground.SAME_TEXT, List.of(), List.of(), 1));
        }
        theme(one, other, grounds);
        group(one, other, grounds);
        Strength strength = same || shared.size() >= SEVERAL && alike(one, other) >= NEARLY_THE_SAME
                ? Strength.SURE
                : strength(grounds, shared);
        if (strength == null) {
            return null;
        }
        if (!same && !shared.isEmpty()) {
            grounds.add(words(one, other, shared));
        }
        return correspondence(one, other, grounds, strength);
    }

    /** Heaviest first; of equal weight in the order of grounds. */
    static Correspondence correspondence(Point one, Point other, List<Evidence> grounds, Strength strength) {
        List<Evidence> sorted = grounds.stream()
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed().thenComparing(Evidence::ground))
                .toList();
        double weight = sorted.stream().mapToDouble(Evidence::weight).sum();
        return new Correspondence(one.id(), other.id(), sorted, strength, weight, null);
    }

    private @Nullable Strength strength(List<Evidence> grounds, List<String> shared) {
        boolean main = has(grounds, Ground.MAIN_THEME);
        boolean theme = main || has(grounds, Ground.OTHER_THEME);
        boolean several = shared.size() >= SEVERAL;
        boolean telling = main && shared.stream().anyMatch(rarity::isVeryRare);
        boolean headed = main && !shared.isEmpty() && has(grounds, Ground.GROUP);
        if (several && theme || telling || headed) {
            return Strength.LIKELY;
        }
        return main || several || !shared.isEmpty() && theme ? Strength.UNSURE : null;
    }

    private static boolean has(List<Evidence> grounds, Ground ground) {
        for (Evidence evidence : grounds) {
            if (evidence.ground() == ground) {
                return true;
            }
        }
        return false;
    }

    /** All that both say, rare or not, by all that either says; of few words nothing follows. */
    private double alike(Point one, Point other) {
        Map<String, String> fewer = one.words().size() <= other.words().size() ? one.words() : other.words();
        Map<String, String> more = fewer == one.words() ? other.words() : one.words();
        double said = 0;
        int both = 0;
        for (String stem : fewer.keySet()) {
            if (more.containsKey(stem)) {
                said += rarity.of(stem);
                both++;
            }
        }
        return both < FEW ? 0 : 2 * said / (rarity.of(one) + rarity.of(other));
    }

    private Evidence words(Point one, Point other, List<String> shared) {
        List<String> sorted = shared.stream()
                .sorted(Comparator.comparingDouble((String stem) -> rarity.of(stem))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double says = sorted.stream().mapToDouble(stem -> rarity.of(stem)).sum();
        return new Evidence(
                Ground.WORDS,
                sorted.stream().map(stem -> word(one, stem)).toList(),
                sorted.stream().map(stem -> word(other, stem)).toList(),
                says / (1 + says));
    }

    private static String word(Point point, String stem) {
        return point.words().getOrDefault(stem, stem);
    }

    private static void theme(Point one, Point other, List<Evidence> grounds) {
        if (one.themes().isEmpty() || other.themes().isEmpty()) {
            return;
        }
        if (one.themes().get(0).equals(other.themes().get(0))) {
            grounds.add(evidence(Ground.MAIN_THEME, List.of(one.themes().get(0)), SOME));
            return;
        }
        List<String> mixed = new ArrayList<>();
        if (other.themes().contains(one.themes().get(0))) {
            mixed.add(one.themes().get(0));
        }
        if (one.themes().contains(other.themes().get(0))) {
            mixed.add(other.themes().get(0));
        }
        if (!mixed.isEmpty()) {
            grounds.add(evidence(Ground.OTHER_THEME, mixed.stream().sorted().toList(), SOME / 2));
        }
    }

    private static Evidence evidence(Ground ground, List<String> cited, double weight) {
        return new Evidence(ground, cited, cited, weight);
    }

    private static void group(Point one, Point other, List<Evidence> grounds) {
        if (one.groups().isEmpty() || other.groups().isEmpty()) {
            return;
        }
        TreeSet<String> stems = new TreeSet<>(one.groups().keySet());
        stems.retainAll(other.groups().keySet());
        if (!stems.isEmpty()) {
            List<List<String>> names = stems.stream()
                    .map(stem -> List.of(name(one, stem), name(other, stem)))
                    .distinct()
                    .toList();
            grounds.add(new Evidence(
                    Ground.GROUP,
                    names.stream().map(pair -> pair.get(0)).toList(),
                    names.stream().map(pair -> pair.get(1)).toList(),
                    SOME / 2));
        }
    }

    private static String name(Point point, String stem) {
        return point.groups().getOrDefault(stem, stem);
    }
}
