package dk.kaskade.ui.chain;

import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the view asks of the window around it; on the event thread but for {@link #look}. */
public interface Around {
    /** Tells a sentence in passing, as why a change was refused. */
    void say(String sentence);

    /** Says what was just done, and offers to take it back. */
    void done(String sentence);

    /** Says that something went wrong with a file. */
    void failed(String what, Exception failure);

    /**
     * Asks where to write a file.
     *
     * @param kindKey what kind of file it is, a key of the texts
     * @return empty where the person thinks better of it
     */
    Optional<Path> askWhere(String kindKey, String extension);

    /**
     * Looks at an organisation that is only thought of; off the event thread.
     *
     * @throws java.util.concurrent.CancellationException where nobody wants the answer any more
     */
    InspectionReport look(Organisation organisation, BooleanSupplier cancelled);
}
