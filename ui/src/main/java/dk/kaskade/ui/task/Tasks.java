package dk.kaskade.ui.task;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * One queue of background work: tasks run one after the other, in the order they were given. Documents have one queue and
 * exports another, so that neither waits for the other.
 */
public final class Tasks implements AutoCloseable {
    private final ExecutorService worker;
    private final List<Running> waiting = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Running>>> watchers = new CopyOnWriteArrayList<>();

    /** A queue with a name, which its thread has too. */
    public Tasks(String name) {
        worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Puts a task at the end of the queue. */
    public <T> Running run(Task<T> task) {
        Running running = new Running(task.title(), this::changed);
        waiting.add(running);
        changed();
        worker.execute(() -> work(task, running));
        return running;
    }

    /** Hears on the event thread which tasks run or wait, at every start, step and end. */
    public void watch(Consumer<List<Running>> watcher) {
        watchers.add(watcher);
    }

    /** Cancels what runs or waits and takes no more. */
    @Override
    public void close() {
        waiting.forEach(Running::cancel);
        worker.shutdown();
    }

    private <T> void work(Task<T> task, Running running) {
        try {
            running.check();
            T result = task.work().run(running);
            Edt.run(() -> {
                if (!running.cancelled()) {
                    task.onDone().accept(result);
                }
            });
        } catch (java.util.concurrent.CancellationException e) {
            running.cancel();
        } catch (Exception e) {
            Edt.run(() -> task.onError().accept(e));
        } finally {
            waiting.remove(running);
            changed();
        }
    }

    private void changed() {
        List<Running> now = List.copyOf(waiting);
        Edt.run(() -> watchers.forEach(watcher -> watcher.accept(now)));
    }
}
