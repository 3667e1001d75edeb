package dk.kaskade.ui.task;

import java.awt.EventQueue;

/** Guards that say on which thread code may run: a mistake shows at once and not as a rare fault. */
public final class Edt {

    private Edt() {}

    /**
     * What follows touches the screen.
     *
     * @throws IllegalStateException off the event thread
     */
    public static void check() {
        if (!EventQueue.isDispatchThread()) {
            throw new IllegalStateException(
                    "on the event thread only, not on " + Thread.currentThread().getName());
        }
    }

    /**
     * What follows may take long.
     *
     * @throws IllegalStateException on the event thread
     */
    public static void checkOff() {
        if (EventQueue.isDispatchThread()) {
            throw new IllegalStateException("not on the event thread");
        }
    }

    /** Runs now where this is the event thread, otherwise later on it. */
    public static void run(Runnable action) {
        if (EventQueue.isDispatchThread()) {
            action.run();
        } else {
            EventQueue.invokeLater(action);
        }
    }
}
