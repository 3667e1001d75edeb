package dk.kaskade.ui.task;

import java.awt.EventQueue;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Tells when the event thread has not answered for too long, for development and for window tests. */
public final class StallWatchdog implements AutoCloseable {
    private final ScheduledExecutorService clock;
    private final AtomicLong asked = new AtomicLong();
    private final long limit;
    private final Consumer<Duration> stalled;

    private StallWatchdog(Duration limit, Consumer<Duration> stalled) {
        this.limit = limit.toNanos();
        this.stalled = stalled;
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stall-watchdog");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Watches until closed; every stall is told once, when it is over, with how long it was. */
    public static StallWatchdog start(Duration limit, Consumer<Duration> stalled) {
        StallWatchdog watchdog = new StallWatchdog(limit, stalled);
        long pause = Math.max(5, limit.toMillis() / 4);
        watchdog.clock.scheduleWithFixedDelay(watchdog::ask, 0, pause, TimeUnit.MILLISECONDS);
        return watchdog;
    }

    private void ask() {
        if (asked.compareAndSet(0, System.nanoTime())) {
            EventQueue.invokeLater(this::answer);
        }
    }

    private void answer() {
        long waited = System.nanoTime() - asked.getAndSet(0);
        if (waited > limit) {
            stalled.accept(Duration.ofNanos(waited));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
