package dk.kaskade.intake;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a newer file changes in an organisation: positions are found again by the file's ids, else by unit, title and holder.
 * What was written about a position stays with it: own words, agreements, talks, strengths, what was accepted, communities,
 * dotted lines, and roles where it keeps its title. What the file does not tell is left as it is.
 */
public final class Update {
    private final Organisation fresh;
    private final Set<String> notTheSame;
    private final Renewal renewal;
    private final List<UpdateStep> steps;

    private Update(Organisation current, Organisation fresh, Set<String> notTheSame) {
        this.fresh = fresh;
        this.notTheSame = Set.copyOf(notTheSame);
        renewal = new Renewal(current, fresh, notTheSame);
        steps = List.copyOf(Steps.of(renewal));
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
        return new Update(current, fresh, notTheSame);
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
     * All of it as one step that can be undone. It looks again at the organisation that it is applied to.
     *
     * @param leftOut ids of steps that are not taken
     * @param file    what the file is called, for the history
     */
    public OrganisationChange change(Set<String> leftOut, String file) {
        return new TakeUpdate(fresh, notTheSame, Set.copyOf(leftOut), file);
    }

    Outcome applied(Set<String> leftOut) {
        return new Renewed(renewal, steps, leftOut).outcome();
    }

    /** A unit as it was, with what a file tells of it. */
    static Unit renewed(Unit was, Unit told) {
        return new Unit(
                was.id(),
                told.name(),
                told.parent() == null ? was.parent() : told.parent(),
                told.kind() == null ? was.kind() : told.kind(),
                told.field() == null ? was.field() : told.field(),
                was.extras());
    }

    /** Communities have no ids in lists: they go by name. */
    static Optional<Community> sameCommunity(Organisation current, Community told) {
        return current.communities().stream()
                .filter(known -> Spelling.plain(known.name()).equals(Spelling.plain(told.name())))
                .findFirst();
    }
}
