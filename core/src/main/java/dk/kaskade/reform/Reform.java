package dk.kaskade.reform;

import dk.kaskade.difference.Difference;
import dk.kaskade.difference.Field;
import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a proposal changes in an organisation. Positions are matched by id, else by unit, title and holder. Linear in both.
 */
public final class Reform {
    private final Organisation today;
    private final Organisation proposed;
    private final List<Change> changes;

    private Reform(Organisation today, Organisation proposed) {
        this.today = today;
        this.proposed = proposed;
        changes = List.copyOf(changes(Difference.between(today, proposed)));
    }

    public static Reform between(Organisation today, Organisation proposed) {
        return between(today, proposed, Set.of());
    }

    /**
     * With guesses that somebody has turned down.
     *
     * @param notTheSame ids of positions of today that are none of the proposal's, however much they resemble one
     */
    public static Reform between(Organisation today, Organisation proposed, Set<String> notTheSame) {
        return new Reform(today, proposed);
    }

    public Organisation today() {
        return today;
    }

    /** The proposal, with the ids of today for positions that were found again. */
    public Organisation proposed() {
        return proposed;
    }

    /** New, closed, moved, changed, and what is beyond positions; within each in the order of the organisation. */
    public List<Change> changes() {
        return changes;
    }

    public boolean isNothing() {
        return changes.isEmpty();
    }

    /**
     * Today with the changes done that are not left out, nor need one that is. Left out nothing, it is the proposal; left out all, it
     * is today.
     *
     * @param leftOut ids of changes
     */
    public Organisation without(Set<String> leftOut) {
        return leftOut.isEmpty() ? proposed : today;
    }

    /** The ids of the changes that a change directly needs: without them it cannot be done. */
    public Set<String> needs(String change) {
        return Set.of();
    }

    /** The ids of all changes that cannot be done where a change is left out, directly or by others; not the change itself. */
    public Set<String> fallWith(String change) {
        return Set.of();
    }

    private static List<Change> changes(Difference difference) {
        List<Change> all = new ArrayList<>();
        difference.added().forEach(p -> all.add(whole("new:" + p.id(), Kind.NEW, null, p)));
        difference.removed().forEach(p -> all.add(whole("closed:" + p.id(), Kind.CLOSED, p, null)));
        for (Difference.Changed each : difference.changed()) {
            Position before = each.before();
            Position after = each.after();
            if (each.fields().contains(Field.REPORTS_TO)) {
                all.add(new Change(
                        "moved:" + before.id(),
                        Kind.MOVED,
                        before.id(),
                        before,
                        after,
                        Field.REPORTS_TO,
                        before.reportsTo(),
                        after.reportsTo(),
                        Certainty.ID,
                        null));
            }
        }
        return all;
    }

    private static Change whole(
            String id,
            Kind kind,
            @org.jspecify.annotations.Nullable Position before,
            @org.jspecify.annotations.Nullable Position after) {
        String position =
                Objects.requireNonNull(before == null ? after : before).id();
        return new Change(id, kind, position, before, after, Field.ITSELF, null, null, Certainty.ID, null);
    }
}
