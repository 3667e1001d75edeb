package dk.kaskade.correspondence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of what was found the pairs that have only a theme in common where both points have something better: of one
 * theme all points go with all others, and that would bury what matters.
 */
final class Crowd {
    private Crowd() {}

    static List<Correspondence> thinned(List<Correspondence> found) {
        Set<String> from = new HashSet<>();
        Set<String> to = new HashSet<>();
        for (Correspondence pair : found) {
            if (pair.counts() && pair.strength() != Strength.UNSURE) {
                from.add(pair.from());
                to.add(pair.to());
            }
        }
        return found.stream()
                .filter(pair -> !onlyTheme(pair) || !from.contains(pair.from()) || !to.contains(pair.to()))
                .toList();
    }

    private static boolean onlyTheme(Correspondence pair) {
        return pair.evidence().size() == 1 && pair.evidence().get(0).ground() == Ground.MAIN_THEME;
    }
}
