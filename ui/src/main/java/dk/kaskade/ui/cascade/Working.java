package dk.kaskade.ui.cascade;

import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Works something out: at once where it takes less than a frame, else beside the event thread; the latest question counts. */
final class Working {
    /** Up to so many positions it takes some milliseconds. */
    private static final int AT_ONCE = 2_000;

    private final Tasks tasks;
    private @Nullable Running running;

    Working(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Answers on the event thread. */
    <T> void on(int positions, Callable<T> question, Consumer<T> answer) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        if (positions <= AT_ONCE) {
            answer.accept(now(question));
        } else {
            running = tasks.run(new Task<>("", progress -> question.call(), answer, Working::failed));
        }
    }

    private static <T> T now(Callable<T> question) {
        try {
            return question.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mistake of the program, told like one that happens on the event thread. */
    private static void failed(Exception failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }
}
