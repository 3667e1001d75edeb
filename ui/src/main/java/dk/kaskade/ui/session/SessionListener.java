package dk.kaskade.ui.session;

import dk.kaskade.change.OrganisationChange;
import java.util.function.Consumer;

/** Hears of what happened in the session, on the event thread. */
public interface SessionListener {
    /** Another organisation is shown, a new one or one that was open already, or none. What is selected and known of it follows. */
    default void opened() {}

    /** The organisation has another value, its history moved, or it was saved; or another of those open was saved or shut. */
    default void changed() {}

    /** What is known about the present value is there; what was known before belongs to an older one. */
    default void analysed() {}

    default void selected() {}

    /** Another thread, expectation, theme or mark is followed, or none. */
    default void followed() {}

    /** The present value is about to be saved, left or undone: what is being typed belongs into it now. */
    default void settling() {}

    /**
     * A copy of the present value is about to be put aside while the person types on. Whoever is being typed into puts what
     * is typed into the value where that disturbs nobody, or hands over what it would change, which goes into the copy only.
     */
    default void copying(Consumer<OrganisationChange> typed) {}
}
