package dk.kaskade.reform;

import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.progress.Progress;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What each change does by itself: it alone, with what needs it, is left out of the proposal, and the gaps are compared. Each
 * costs one look at the whole organisation, is made when somebody asks, and remembered. Safe in many threads.
 */
public final class SingleEffects {
    private final Reform reform;
    private final Set<String> leftOut;
    private final Function<Organisation, InspectionReport> look;
    private final InspectionReport proposed;
    private final Map<String, Gaps> known = new ConcurrentHashMap<>();

    /**
     * @param leftOut  what is left out of the proposal anyway
     * @param proposed what was found in the proposal without that
     * @param look     finds what there is in an organisation, with the same inspections and on the same day
     */
    public SingleEffects(
            Reform reform,
            Set<String> leftOut,
            InspectionReport proposed,
            Function<Organisation, InspectionReport> look) {
        this.reform = reform;
        this.leftOut = Set.copyOf(reform.allLeftOut(leftOut));
        this.proposed = proposed;
        this.look = look;
    }

    /** The gaps that a change closes and opens; none for one that is left out. */
    public Gaps of(String change) {
        if (leftOut.contains(change) || reform.change(change).isEmpty()) {
            return new Gaps(List.of(), List.of(), 0);
        }
        return known.computeIfAbsent(change, this::compared);
    }

    private Gaps compared(String change) {
        Set<String> out = new HashSet<>(leftOut);
        out.add(change);
        return Gaps.between(look.apply(reform.without(out)), proposed);
    }

    /** Of every change, in their order. */
    public Map<String, Gaps> all(Progress progress) {
        Map<String, Gaps> all = new LinkedHashMap<>();
        List<Change> changes = reform.changes();
        for (Change change : changes) {
            progress.check();
            all.put(change.id(), of(change.id()));
            progress.done((double) all.size() / changes.size());
        }
        return all;
    }
}
