package dk.kaskade.ui.task;

import dk.kaskade.progress.Progress;
import java.util.function.Consumer;

/**
 * Work for the background and what happens afterwards.
 *
 * @param title what is going on, in words for the screen
 * @param work runs off the event thread
 * @param onDone gets the result on the event thread; not called after a cancel
 * @param onError gets what went wrong on the event thread
 * @param <T> the result
 */
public record Task<T>(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError) {

    /**
     * The work itself.
     *
     * @param <T> the result
     */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }
}
