package dk.kaskade.ui.cascade;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From where something can be followed down. */
final class Starts {
    private static final int MOST = 40;

    private Starts() {}

    /**
     * The tops that carry it, or, where none does, the highest positions that do; and the selected one, if it carries it.
     *
     * @return numbers of positions, the usual one first
     */
    static List<Integer> of(Cascade cascade, Subject subject, @Nullable String selected) {
        Chain chain = cascade.carried().chain();
        Set<Integer> starts = new LinkedHashSet<>();
        for (int top : chain.tops()) {
            if (subject.carriedBy(cascade, top)) {
                starts.add(top);
            }
        }
        if (starts.isEmpty()) {
            addHighest(cascade, subject, starts);
        }
        int chosen = selected == null ? Chain.NOBODY : chain.indexOf(selected);
        if (chosen != Chain.NOBODY && subject.carriedBy(cascade, chosen)) {
            starts.add(chosen);
        }
        return List.copyOf(starts);
    }

    private static void addHighest(Cascade cascade, Subject subject, Set<Integer> starts) {
        Chain chain = cascade.carried().chain();
        boolean[] covered = new boolean[chain.size()];
        for (int p : chain.topDown()) {
            covered[p] = !chain.top(p) && covered[chain.leader(p)];
            if (!covered[p] && subject.carriedBy(cascade, p)) {
                covered[p] = true;
                if (starts.size() < MOST) {
                    starts.add(p);
                }
            }
        }
    }

    /** Whether anything leads to anything at all; without that nothing can be followed. */
    static boolean any(Cascade cascade) {
        for (int e = 0; e < cascade.links().size(); e++) {
            if (!cascade.links().successors(e).equals(ExpectationSet.EMPTY)) {
                return true;
            }
        }
        return false;
    }
}
