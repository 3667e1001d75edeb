package dk.kaskade.ui.chart;

/** Hears what is typed on a card: {@link #soFar} now and then, and one of the others, once, when the field is gone. On the event thread. */
public interface Typing {
    /** What stands there now belongs into the present value, which is about to be kept; typing goes on. */
    void soFar(String text);

    /** Enter, or the person went elsewhere. */
    void keep(String text);

    /** Tab. */
    default void next(String text) {
        keep(text);
    }

    /** Shift+Tab. */
    default void back(String text) {
        keep(text);
    }

    /** Escape. */
    void drop();
}
