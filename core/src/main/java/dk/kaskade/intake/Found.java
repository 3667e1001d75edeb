package dk.kaskade.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Posts that a reference may mean. One object for all rows with the same reference, so that they may be many. */
final class Found {
    static final Found NOTHING = new Found(List.of(), false);

    private final List<Draft> drafts;
    private final boolean zeros;
    private final Map<Found, Found> narrowed = new IdentityHashMap<>();
    private @Nullable Map<UnitNode, List<Draft>> byUnit;

    /** @param zeros found only without leading zeros */
    Found(List<Draft> drafts, boolean zeros) {
        this.drafts = List.copyOf(drafts);
        this.zeros = zeros;
    }

    List<Draft> drafts() {
        return drafts;
    }

    boolean zeros() {
        return zeros;
    }

    boolean none() {
        return drafts.isEmpty();
    }

    boolean one() {
        return drafts.size() == 1;
    }

    /** Those that are not that post; of many it does not matter. */
    List<Draft> others(Draft than) {
        return drafts.size() > 2
                ? drafts
                : drafts.stream().filter(draft -> draft != than).toList();
    }

    /** What both find, where this finds several. */
    Found narrower(Found next) {
        return one() || next.none() || next == this ? this : narrowed.computeIfAbsent(next, this::both);
    }

    private Found both(Found next) {
        Set<Draft> both = new LinkedHashSet<>(drafts);
        both.retainAll(new LinkedHashSet<>(next.drafts));
        return both.isEmpty() ? this : new Found(List.copyOf(both), zeros);
    }

    /** The one in the nearest unit above a post's own, where one alone is there. */
    Optional<Draft> nearest(Draft draft) {
        if (byUnit == null) {
            byUnit = byUnit();
        }
        for (UnitNode at = draft.unit; at != null; at = at.parent) {
            List<Draft> here = byUnit.getOrDefault(at, List.of());
            boolean itself = at == draft.unit && here.contains(draft);
            if (here.size() > (itself ? 1 : 0)) {
                List<Draft> others =
                        here.stream().filter(post -> post != draft).limit(2).toList();
                return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Map<UnitNode, List<Draft>> byUnit() {
        Map<UnitNode, List<Draft>> all = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.unit != null) {
                List<Draft> here = all.computeIfAbsent(draft.unit, unit -> new ArrayList<>());
                if (here.size() < 3) {
                    here.add(draft);
                }
            }
        }
        return all;
    }
}
