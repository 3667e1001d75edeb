package dk.kaskade.document;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.Sentence;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an organisation, so that it can be undone and done again: the values themselves are kept, and undoing
 * is going back to the one before. Remembers which value is the saved one. Immutable: every step gives a new history,
 * cheap because the values share what they have in common.
 */
public final class History {
    /** Older steps than these are forgotten. */
    public static final int KEPT = 500;

    private final Organisation present;
    private final List<Step> done;
    private final List<Step> undone;
    private final @Nullable Organisation saved;

    /**
     * One thing that was done.
     *
     * @param sentence what it was, for menus and the list of what was done
     * @param subjects the positions it was about
     */
    public record Step(Organisation before, Organisation after, Sentence sentence, List<String> subjects) {
        public Step {
            subjects = List.copyOf(subjects);
        }
    }

    private History(Organisation present, List<Step> done, List<Step> undone, @Nullable Organisation saved) {
        this.present = present;
        this.done = Collections.unmodifiableList(done);
        this.undone = Collections.unmodifiableList(undone);
        this.saved = saved;
    }

    /** Begins with an organisation as its file has it. */
    public static History opened(Organisation organisation) {
        return new History(organisation, List.of(), List.of(), organisation);
    }

    /** Begins with an organisation that no file has yet. */
    public static History unsaved(Organisation organisation) {
        return new History(organisation, List.of(), List.of(), null);
    }

    /** What came of trying a change. */
    public sealed interface Tried {
        /** It was done; {@code history} has it as its last step. A change that changes nothing leaves no step. */
        record Done(History history) implements Tried {}

        /** It cannot be done. */
        record Refused(Sentence reason) implements Tried {}
    }

    /** Tries a change on the present value; what was undone before is forgotten when it succeeds. */
    public Tried apply(OrganisationChange change) {
        Outcome outcome = change.applyTo(present);
        if (outcome instanceof Outcome.Refused refused) {
            return new Tried.Refused(refused.reason());
        }
        Organisation after = ((Outcome.Done) outcome).organisation();
        if (after.equals(present)) {
            return new Tried.Done(this);
        }
        List<Step> steps = new ArrayList<>(done.subList(Math.max(0, done.size() - KEPT + 1), done.size()));
        steps.add(new Step(present, after, change.sentence(present), change.subjects()));
        return new Tried.Done(new History(after, steps, List.of(), saved));
    }

    /**
     * Tries a change in the place of the last step, so that what a person does bit by bit in one field is undone at once.
     *
     * @throws IllegalStateException where there is no step
     */
    public Tried applyOverLast(OrganisationChange change) {
        return undo().apply(change);
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /**
     * Goes back one step.
     *
     * @throws IllegalStateException where there is none
     */
    public History undo() {
        if (!canUndo()) {
            throw new IllegalStateException("nothing to undo");
        }
        Step last = done.get(done.size() - 1);
        List<Step> later = new ArrayList<>(undone);
        later.add(last);
        return new History(last.before(), new ArrayList<>(done.subList(0, done.size() - 1)), later, saved);
    }

    /**
     * Does again what was undone last.
     *
     * @throws IllegalStateException where nothing was
     */
    public History redo() {
        if (!canRedo()) {
            throw new IllegalStateException("nothing to redo");
        }
        Step next = undone.get(undone.size() - 1);
        List<Step> earlier = new ArrayList<>(done);
        earlier.add(next);
        return new History(next.after(), earlier, new ArrayList<>(undone.subList(0, undone.size() - 1)), saved);
    }

    /**
     * Goes to a state.
     *
     * @param steps how many of all steps are done then; where there are not so many, as near as possible
     */
    public History at(int steps) {
        History now = this;
        while (now.done.size() > steps && now.canUndo()) {
            now = now.undo();
        }
        while (now.done.size() < steps && now.canRedo()) {
            now = now.redo();
        }
        return now;
    }

    public Organisation present() {
        return present;
    }

    /** What was done, the oldest first. */
    public List<Step> done() {
        return done;
    }

    /** What can be done again, the next one last. */
    public List<Step> undone() {
        return undone;
    }

    /** The present value is not the one that was saved; undoing back to that one makes it clean again. */
    public boolean dirty() {
        return present != saved && !present.equals(saved);
    }

    /** The value that was saved or read last; empty where no file has ever had one. */
    public Optional<Organisation> saved() {
        return Optional.ofNullable(saved);
    }

    /** Remembers that a value was saved; it may be an older one than the present. */
    public History savedAs(Organisation value) {
        return new History(present, done, undone, value);
    }
}
