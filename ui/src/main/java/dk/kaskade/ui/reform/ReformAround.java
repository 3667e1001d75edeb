package dk.kaskade.ui.reform;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.session.Analysis;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The window as this view sees it. */
public interface ReformAround {
    /** Finds out what is to be known of an organisation that is not open; off the event thread. */
    Analysis look(Organisation organisation, BooleanSupplier cancelled);

    /** Asks for a file and reads it in the background; nothing is told where the person thinks better of it. */
    void choose(Consumer<Organisation> then);

    /** Asks whether to go on; the verb is on the button. */
    boolean confirm(String what, String why, String verb);

    /** Asks where to, and writes an organisation into a file of its own. */
    void saveNew(Organisation organisation);
}
