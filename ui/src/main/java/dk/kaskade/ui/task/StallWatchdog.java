package dk.kaskade.ui.task;

import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the event thread has not answered for too long, for development and for window tests. Two limits: how long it
 * may take by the clock, and how long the event thread itself may be busy. The second is the strict one: it does not depend
 * on what else the machine has to do.
 */
public final class StallWatchdog implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** So many looks at what the event thread does in one stall. */
    private static final int LOOKS = 40;

    private final ScheduledExecutorService clock;
    private final long waitLimit;
    private final long busyLimit;
    private final Consumer<Stall> stalled;
    private final List<List<StackTraceElement>> seen = new ArrayList<>();
    private @Nullable Thread events;
    private boolean asked;
    private long askedAt;
    private long busyBefore;

    private StallWatchdog(Duration waited, Duration busy, Consumer<Stall> stalled) {
        this.waitLimit = waited.toNanos();
        this.busyLimit = busy.toNanos();
        this.stalled = stalled;
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stall-watchdog");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Watches until closed; every stall is told once, when it is over, with how long it was by the clock. */
    public static StallWatchdog start(Duration limit, Consumer<Duration> stalled) {
        return start(limit, limit, stall -> stalled.accept(stall.waited()));
    }

    /**
     * Watches until closed; every stall is told once, on the event thread, when it is over.
     *
     * @param waited a stall is what takes longer than this by the clock,
     * @param busy   or keeps the event thread itself busy for longer than this
     */
    public static StallWatchdog start(Duration waited, Duration busy, Consumer<Stall> stalled) {
        StallWatchdog watchdog = new StallWatchdog(waited, busy, stalled);
        watchdog.events = eventThread();
        long pause = Math.max(5, Math.min(waited.toMillis(), busy.toMillis()) / 8);
        watchdog.clock.scheduleWithFixedDelay(watchdog::look, 0, pause, TimeUnit.MILLISECONDS);
        return watchdog;
    }

    /** The event thread that is running; none where there is none yet. What it is named is all that tells it from outside. */
    private static @Nullable Thread eventThread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("AWT-EventQueue"))
                .findFirst()
                .orElse(null);
    }

    private synchronized void look() {
        if (!asked) {
            asked = true;
            seen.clear();
            askedAt = System.nanoTime();
            busyBefore = busy(events);
            EventQueue.invokeLater(this::answer);
        } else if (events != null && seen.size() < LOOKS && busy(events) - busyBefore > busyLimit / 8) {
            seen.add(List.of(events.getStackTrace()));
        }
    }

    private void answer() {
        Stall stall = over();
        if (stall.waited().toNanos() > waitLimit || stall.busy().toNanos() > busyLimit) {
            stalled.accept(stall);
        }
    }

    private synchronized Stall over() {
        Thread now = Thread.currentThread();
        long busy = now == events ? busy(now) - busyBefore : 0;
        events = now;
        asked = false;
        return new Stall(Duration.ofNanos(System.nanoTime() - askedAt), Duration.ofNanos(busy), seen);
    }

    /** What a thread has computed so far, in nanoseconds; none where the machine does not tell. */
    private static long busy(@Nullable Thread thread) {
        return thread == null || !THREADS.isThreadCpuTimeSupported()
                ? 0
                : Math.max(0, THREADS.getThreadCpuTime(thread.getId()));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
