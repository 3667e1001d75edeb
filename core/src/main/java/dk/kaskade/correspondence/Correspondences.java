package dk.kaskade.correspondence;

import dk.kaskade.framework.Framework;
import dk.kaskade.progress.Progress;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What corresponds to what in two frameworks, many to many: one point for every leader may correspond to several roles' points.
 * The same from both sides: {@code of(a, b)} mirrored is {@code of(b, a)}.
 *
 * @param pairs      in the order of the first framework's points, of each the surest and heaviest first; rejected ones too
 * @param aloneOne   ids of the first framework's points without a counterpart that counts
 * @param aloneOther the same of the second
 * @param lost       what a person has said about points of these two that are not there
 */
public record Correspondences(
        Framework one,
        Framework other,
        List<Correspondence> pairs,
        List<String> aloneOne,
        List<String> aloneOther,
        List<Correction> lost) {
    public Correspondences {
        pairs = List.copyOf(pairs);
        aloneOne = List.copyOf(aloneOne);
        aloneOther = List.copyOf(aloneOther);
        lost = List.copyOf(lost);
    }

    public static Correspondences of(Framework one, Framework other, Corrections corrections, Progress progress) {
        return new Pairing(new Points(one), new Points(other), corrections, progress).correspondences();
    }

    static Correspondences sorted(Framework one, Framework other, List<Correspondence> pairs, List<Correction> lost) {
        Map<String, Integer> first = places(one);
        Map<String, Integer> second = places(other);
        List<Correspondence> sorted = pairs.stream()
                .sorted(Comparator.comparingInt((Correspondence pair) -> first.get(pair.from()))
                        .thenComparing(pair -> !pair.counts())
                        .thenComparing(Correspondence::strength)
                        .thenComparing(Comparator.comparingDouble(Correspondence::weight)
                                .reversed())
                        .thenComparingInt(pair -> second.get(pair.to())))
                .toList();
        return new Correspondences(
                one,
                other,
                sorted,
                alone(first, sorted, Correspondence::from),
                alone(second, sorted, Correspondence::to),
                lost);
    }

    private static Map<String, Integer> places(Framework framework) {
        Map<String, Integer> places = new LinkedHashMap<>();
        framework.expectations().forEach(point -> places.putIfAbsent(point.id(), places.size()));
        return places;
    }

    private static List<String> alone(
            Map<String, Integer> points, List<Correspondence> pairs, Function<Correspondence, String> side) {
        Set<String> met =
                pairs.stream().filter(Correspondence::counts).map(side).collect(Collectors.toSet());
        return points.keySet().stream().filter(point -> !met.contains(point)).toList();
    }

    /** Seen from the second framework. */
    public Correspondences mirrored() {
        return sorted(other, one, pairs.stream().map(Correspondence::mirrored).toList(), lost);
    }

    /** What a point of the first framework corresponds to, rejected ones last. */
    public List<Correspondence> from(String point) {
        return pairs.stream().filter(pair -> pair.from().equals(point)).toList();
    }
}
