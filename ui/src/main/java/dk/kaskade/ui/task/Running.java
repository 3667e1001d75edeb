package dk.kaskade.ui.task;

import dk.kaskade.progress.Progress;

/** A task that runs or waits: its title, how far it is, and the way to cancel it. */
public final class Running implements Progress {
    private final String title;
    private final Runnable changed;
    private volatile double share;
    private volatile boolean cancelled;

    Running(String title, Runnable changed) {
        this.title = title;
        this.changed = changed;
    }

    public String title() {
        return title;
    }

    /** How much is done, from 0 to 1. */
    public double share() {
        return share;
    }

    /** Asks the task to end; its result is dropped. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void done(double now) {
        share = Math.max(0, Math.min(1, now));
        changed.run();
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
