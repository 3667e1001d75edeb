package dk.kaskade.correspondence;

import dk.kaskade.correspondence.Points.Point;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what corresponds in two frameworks. Only points that share a rare word, a main theme, the text or a person's word are
 * looked at, so the time grows with what is shared and not with the product of both.
 */
final class Pairing {
    private final Points one;
    private final Points other;
    private final Rarity rarity;
    private final Judgement judgement;
    private final Progress progress;
    private final Map<Long, Correction> said = new LinkedHashMap<>();
    private final List<Correction> lost = new ArrayList<>();
    private final Map<Integer, List<Integer>> saidOf = new HashMap<>();

    Pairing(Points one, Points other, Corrections corrections, Progress progress) {
        this.one = one;
        this.other = other;
        this.progress = progress;
        rarity = new Rarity(one, other);
        judgement = new Judgement(rarity);
        corrections.all().stream()
                .filter(correction -> correction.isBetween(
                        one.framework().id(), other.framework().id()))
                .forEach(this::hear);
    }

    /** Where a framework stands beside itself, what was said of two points holds in both directions. */
    private void hear(Correction correction) {
        boolean straight = hear(correction, correction.from(), correction.to());
        boolean turned = hear(correction, correction.to(), correction.from());
        if (!straight && !turned) {
            lost.add(correction);
        }
    }

    private boolean hear(Correction correction, PointRef from, PointRef to) {
        if (!from.framework().equals(one.framework().id())
                || !to.framework().equals(other.framework().id())) {
            return false;
        }
        int i = one.indexOf(from.point());
        int j = other.indexOf(to.point());
        if (i < 0 || j < 0) {
            return false;
        }
        if (said.put(key(i, j), correction) == null) {
            saidOf.computeIfAbsent(i, key -> new ArrayList<>()).add(j);
        }
        return true;
    }

    private long key(int i, int j) {
        return (long) i * other.size() + j;
    }

    Correspondences correspondences() {
        List<Correspondence> found = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            progress.check();
            Map<Integer, List<String>> candidates = candidates(i);
            for (Map.Entry<Integer, List<String>> candidate : candidates.entrySet()) {
                Correspondence pair = pair(i, candidate.getKey(), candidate.getValue());
                if (pair != null) {
                    found.add(pair);
                }
            }
        }
        return Correspondences.sorted(one.framework(), other.framework(), Crowd.thinned(found), lost);
    }

    /** Each point that may correspond to point {@code i}, with the rare stems they share. */
    private Map<Integer, List<String>> candidates(int i) {
        Point point = one.get(i);
        Map<Integer, List<String>> candidates = new TreeMap<>();
        for (String stem : point.words().keySet()) {
            if (rarity.isRare(stem)) {
                other.withStem(stem)
                        .forEach(j -> candidates
                                .computeIfAbsent(j, key -> new ArrayList<>())
                                .add(stem));
            }
        }
        if (!point.themes().isEmpty()) {
            add(candidates, other.withMainTheme(point.themes().get(0)));
        }
        add(candidates, other.withText(point.bare()));
        add(candidates, saidOf.getOrDefault(i, List.of()));
        return candidates;
    }

    private static void add(Map<Integer, List<String>> candidates, List<Integer> more) {
        more.forEach(j -> candidates.putIfAbsent(j, List.of()));
    }

    private @Nullable Correspondence pair(int i, int j, List<String> shared) {
        Correspondence found = judgement.of(one.get(i), other.get(j), shared);
        Correction correction = said.get(key(i, j));
        return correction == null ? found : Said.over(found, one.get(i), other.get(j), correction);
    }
}
