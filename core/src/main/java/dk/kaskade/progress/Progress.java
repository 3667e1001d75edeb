package dk.kaskade.progress;

import java.util.concurrent.CancellationException;

/** How long work tells how far it is, and hears that nobody wants it any more. */
public interface Progress {
    /** For work that nobody watches. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void done(double share) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Tells how much is done, from 0 to 1. */
    void done(double share);

    /** Whether somebody has cancelled the task. */
    boolean cancelled();

    /**
     * Ends the task where somebody has cancelled it.
     *
     * @throws CancellationException where that is so
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
