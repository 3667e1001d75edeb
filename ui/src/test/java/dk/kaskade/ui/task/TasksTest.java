package dk.kaskade.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final Tasks tasks = new Tasks("test");

    @AfterEach
    void closesTheQueue() {
        tasks.close();
    }

    @Test
    void worksOffTheEventThreadAndTellsTheResultOnIt() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        tasks.run(new Task<>(
                "sums",
                progress -> {
                    Edt.checkOff();
                    return "42";
                },
                result -> {
                    Edt.check();
                    told.complete(result);
                },
                told::completeExceptionally));

        assertThat(told.get(5, TimeUnit.SECONDS)).isEqualTo("42");
    }

    @Test
    void tellsWhatWentWrong() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        tasks.run(new Task<String>(
                "fails",
                progress -> {
                    throw new java.io.IOException("no such file");
                },
                told::complete,
                error -> told.complete(error.getMessage())));

        assertThat(told.get(5, TimeUnit.SECONDS)).isEqualTo("no such file");
    }

    @Test
    void whatWasCancelledTellsNothing() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Running running = tasks.run(new Task<>(
                "long",
                progress -> {
                    started.countDown();
                    cancelled.await();
                    progress.check();
                    return "too late";
                },
                told::add,
                error -> told.add(error.toString())));
        started.await();
        running.cancel();
        cancelled.countDown();
        afterEverything();

        assertThat(told).isEmpty();
    }

    @Test
    void tasksRunInTheOrderTheyWereGiven() throws Exception {
        List<Integer> order = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            tasks.run(new Task<>("number", progress -> number, order::add, error -> order.add(-1)));
        }
        afterEverything();

        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void progressStaysBetweenNothingAndAll() {
        Running running = new Running("title", () -> {});
        running.done(1.5);
        assertThat(running.share()).isEqualTo(1);
        running.done(-1);
        assertThat(running.share()).isZero();
    }

    @Test
    void theGuardSaysNoOffTheEventThread() throws Exception {
        assertThatThrownBy(Edt::check).isInstanceOf(IllegalStateException.class);
        EventQueue.invokeAndWait(() -> assertThatThrownBy(Edt::checkOff).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void theWatchdogTellsOfALongStallOnly() throws Exception {
        List<Duration> stalls = new CopyOnWriteArrayList<>();
        try (StallWatchdog watchdog = StallWatchdog.start(Duration.ofMillis(150), stalls::add)) {
            EventQueue.invokeAndWait(() -> {});
            Thread.sleep(100);
            EventQueue.invokeAndWait(() -> sleep(500));
            EventQueue.invokeAndWait(() -> {});
        }
        assertThat(stalls).anySatisfy(stall -> assertThat(stall).isGreaterThan(Duration.ofMillis(150)));
    }

    @Test
    void theStrictLimitCountsWhatTheEventThreadComputesAndNotWhatItWaitsFor() throws Exception {
        List<Stall> stalls = new CopyOnWriteArrayList<>();
        Duration never = Duration.ofMinutes(1);
        try (StallWatchdog watchdog = StallWatchdog.start(never, Duration.ofMillis(100), stalls::add)) {
            EventQueue.invokeAndWait(() -> {});
            Thread.sleep(50);
            EventQueue.invokeAndWait(() -> sleep(400));
            EventQueue.invokeAndWait(() -> {});
            assertThat(stalls).as("it slept").isEmpty();
            EventQueue.invokeAndWait(() -> compute(Duration.ofMillis(400)));
            EventQueue.invokeAndWait(() -> {});
        }
        assertThat(stalls).anySatisfy(stall -> {
            assertThat(stall.busy()).isGreaterThan(Duration.ofMillis(100));
            assertThat(stall.where()).contains("TasksTest.compute");
        });
    }

    private static void compute(Duration busy) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + busy.toNanos();
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    private void afterEverything() throws Exception {
        CompletableFuture<String> last = new CompletableFuture<>();
        tasks.run(new Task<>("last", progress -> "done", last::complete, last::completeExceptionally));
        last.get(5, TimeUnit.SECONDS);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
