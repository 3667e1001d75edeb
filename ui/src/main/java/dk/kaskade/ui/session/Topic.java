package dk.kaskade.ui.session;

/**
 * What a person is following, beside the selected positions: a red thread, an expectation, a theme or a guide mark of the
 * framework. Like the selection it is an id that survives every edit, and every view may follow it in its own way.
 *
 * @param id of the framework; it may be gone when the framework changes
 */
public record Topic(Kind kind, String id) {
    /** What the id belongs to. */
    public enum Kind {
        THREAD,
        EXPECTATION,
        THEME,
        MARK
    }

    public static Topic thread(String id) {
        return new Topic(Kind.THREAD, id);
    }

    public static Topic expectation(String id) {
        return new Topic(Kind.EXPECTATION, id);
    }
}
