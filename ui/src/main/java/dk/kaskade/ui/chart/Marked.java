package dk.kaskade.ui.chart;

import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Highlights;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands out, by ids, so that it stays through every change of the chart. */
final class Marked {
    private final Set<String> selection = new LinkedHashSet<>();
    private Set<String> hits = Set.of();
    private @Nullable Set<String> filter;
    private Set<String> pale = Set.of();

    /** Selects those that are in the chart, in their order. @return whether the selection is another now */
    boolean select(Collection<String> ids, ChartModel model) {
        Set<String> next = new LinkedHashSet<>(ids);
        next.removeIf(id -> model.indexOf(id) < 0);
        boolean changed =
                !Set.copyOf(selection).equals(Set.copyOf(next)) || !lead(next).equals(lead());
        selection.clear();
        selection.addAll(next);
        return changed;
    }

    Set<String> selection() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(selection));
    }

    /** The one selected last. */
    Optional<String> lead() {
        return lead(selection);
    }

    private static Optional<String> lead(Set<String> ids) {
        return ids.stream().reduce((one, next) -> next);
    }

    void hits(Collection<String> ids) {
        hits = Set.copyOf(ids);
    }

    void filter(@Nullable Collection<String> ids) {
        filter = ids == null ? null : Set.copyOf(ids);
    }

    /** Paints these as on their way elsewhere. @return whether any were before */
    boolean pale(Collection<String> ids) {
        boolean were = !pale.isEmpty();
        pale = Set.copyOf(ids);
        return were;
    }

    /** All of it in the numbers of a chart; what is under the pointer is not known to it and taken from before. */
    Highlights in(ChartState state, Highlights before) {
        BitSet faded = new BitSet();
        if (filter != null) {
            faded.set(0, state.model().size());
            faded.andNot(state.numbers(filter));
        }
        faded.or(state.numbers(pale));
        return before.withSelected(state.numbers(selection))
                .withHits(state.numbers(hits))
                .withFaded(faded);
    }
}
