package dk.kaskade.ui.edit;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tries a change on a copy in the background, and tells how many gaps it would close and open. One at a time. */
public final class Trial {
    private final Session session;
    private final Tasks tasks;
    private final EditTalk talk;

    private @Nullable OrganisationChange asked;
    private @Nullable Organisation askedOf;
    private @Nullable Running running;

    public Trial(Session session, Tasks tasks, EditTalk talk) {
        this.session = session;
        this.tasks = tasks;
        this.talk = talk;
    }

    /** Whether this is what was asked last, about the present value. */
    public boolean isAbout(OrganisationChange change) {
        return change.equals(asked) && session.organisation() == askedOf;
    }

    /**
     * Begins to try a change; one that was asked before is given up.
     *
     * @param told hears what it comes to; nothing where it cannot be done or nothing is known about the present value yet
     */
    public void of(OrganisationChange change, Consumer<Difference> told) {
        stop();
        asked = change;
        askedOf = session.organisation();
        if (session.analysis().isPresent()
                && !session.isLooking()
                && change.applyTo(session.organisation()) instanceof Outcome.Done done) {
            InspectionReport before = session.analysis().get().report();
            running = tasks.run(new Task<>(
                    "",
                    progress -> Difference.between(before, talk.look(done.organisation(), progress::cancelled)),
                    difference -> {
                        if (change.equals(asked)) {
                            told.accept(difference);
                        }
                    },
                    // what cannot be tried is simply not told: making the change tells what is wrong
                    failure -> {}));
        }
    }

    /** Wants no answer any more. */
    public void stop() {
        asked = null;
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /** A difference in a few words. */
    public static String words(Wording wording, Difference difference) {
        return difference.isNone()
                ? wording.text("chain.drop.same")
                : wording.text("chain.drop.change", difference.closed(), difference.opened());
    }
}
