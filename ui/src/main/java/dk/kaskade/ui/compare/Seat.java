package dk.kaskade.ui.compare;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.task.Running;
import org.jspecify.annotations.Nullable;

/** A place beside the others: who is to sit there, and what is known of it so far. On the event thread. */
final class Seat {
    private final Choice choice;
    private final String called;
    private @Nullable Digest digest;
    private @Nullable Organisation looked;
    private @Nullable Running running;
    private boolean stale;

    /** @param called until its own name is known */
    Seat(Choice choice, String called) {
        this.choice = choice;
        this.called = called;
    }

    Choice choice() {
        return choice;
    }

    String name() {
        return digest == null ? called : digest.name();
    }

    /** What is known; of an earlier value while the newest is looked at, null while nothing is. */
    @Nullable
    Digest digest() {
        return digest;
    }

    boolean isWaiting() {
        return running != null;
    }

    /** Whether what is known belongs to an earlier value. */
    boolean isStale() {
        return stale;
    }

    void outdated() {
        stale = digest != null;
    }

    /** Whether this value is the one that was, or is being, looked at. */
    boolean hasLooked(Organisation organisation) {
        return looked == organisation;
    }

    void looking(@Nullable Organisation at, Running task) {
        stop();
        looked = at;
        running = task;
    }

    void known(Digest found) {
        digest = found;
        running = null;
        stale = false;
    }

    /** Nobody waits for it any more. */
    void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
