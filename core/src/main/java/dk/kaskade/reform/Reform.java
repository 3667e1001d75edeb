package dk.kaskade.reform;

import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Organisation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal changes in an organisation. Positions are matched by id, else by unit, title and holder; people and units by
 * id, else by a name that each side has once. What the two are made from, their scenario, is no part of them here. Linear in both.
 */
public final class Reform {
    private final Sides sides;
    private final Translation translation;
    private final List<Change> changes;
    private final Map<String, Change> byId;
    private @Nullable Needs needs;

    private Reform(Organisation today, Organisation proposed, Translation translation) {
        this.translation = translation;
        sides = new Sides(today, proposed);
        changes = ChangeList.of(sides, translation.certainties());
        Map<String, Change> all = new LinkedHashMap<>();
        changes.forEach(change -> all.put(change.id(), change));
        byId = Collections.unmodifiableMap(all);
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
        Organisation here = plain(today);
        Organisation there = plain(proposed);
        Translation translation = Translation.between(here, there, notTheSame);
        return new Reform(here, translation.applied(there), translation);
    }

    private static Organisation plain(Organisation organisation) {
        return organisation.scenario() == null ? organisation : organisation.withScenario(null);
    }

    public Organisation today() {
        return sides.today;
    }

    /** The proposal, with the ids of today for positions, people and units that were found again. */
    public Organisation proposed() {
        return sides.proposed;
    }

    /** New, closed, moved, changed, and what is beyond positions; within each in the order of the organisation. */
    public List<Change> changes() {
        return changes;
    }

    public Optional<Change> change(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean isNothing() {
        return changes.isEmpty();
    }

    /** By what positions were found again that have another id in the proposal: by their id of today. */
    public Map<String, Certainty> guessed() {
        return Collections.unmodifiableMap(translation.certainties());
    }

    /** People who were found again by name alone: their id in the proposal's file with their id here. */
    public Map<String, String> peopleByName() {
        return Collections.unmodifiableMap(translation.people());
    }

    /** The same of units. */
    public Map<String, String> unitsByName() {
        return Collections.unmodifiableMap(translation.units());
    }

    /** The id that a position of the proposal's own file has here. */
    public String idOfToday(String idInProposal) {
        return translation.ids().getOrDefault(idInProposal, idInProposal);
    }

    /** The way back: what would have to be done to the proposal for today to come of it. */
    public Reform mirrored() {
        return new Reform(sides.proposed, sides.today, Translation.done(translation.certainties()));
    }

    /**
     * The same told otherwise, without names for instance: things found again stay found, whatever their ids have become.
     *
     * @param today    as here, position by position
     * @param proposed as {@link #proposed} here
     */
    public Reform retold(Organisation today, Organisation proposed) {
        Map<String, Certainty> certainties = new LinkedHashMap<>();
        for (int i = 0; i < sides.today.positions().size(); i++) {
            Certainty one =
                    translation.certainties().get(sides.today.positions().get(i).id());
            if (one != null) {
                certainties.put(today.positions().get(i).id(), one);
            }
        }
        return new Reform(plain(today), plain(proposed), Translation.done(certainties));
    }

    /**
     * Today with the changes done that are not left out, nor need one that is. Left out nothing, it is the proposal; left out all, it
     * is today.
     *
     * @param leftOut ids of changes
     */
    public Organisation without(Set<String> leftOut) {
        Set<String> out = allLeftOut(leftOut);
        if (out.isEmpty()) {
            return proposed();
        }
        return out.size() == changes.size() ? today() : sides.without(out);
    }

    /** What is left out where some are, with all that cannot be done without them; ids that are no change here are passed over. */
    public Set<String> allLeftOut(Set<String> leftOut) {
        List<String> known = leftOut.stream().filter(byId::containsKey).toList();
        return known.isEmpty() ? Set.of() : Collections.unmodifiableSet(needs().without(known));
    }

    /** The ids of the changes that a change directly needs: without them it cannot be done. */
    public Set<String> needs(String change) {
        return needs().of(change);
    }

    /** The ids of all changes that cannot be done where a change is left out, directly or by others; not the change itself. */
    public Set<String> fallWith(String change) {
        Set<String> all = new LinkedHashSet<>(needs().without(Set.of(change)));
        all.remove(change);
        return Collections.unmodifiableSet(all);
    }

    private synchronized Needs needs() {
        if (needs == null) {
            needs = Needs.of(sides);
        }
        return needs;
    }
}
