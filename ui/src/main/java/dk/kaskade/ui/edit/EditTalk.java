package dk.kaskade.ui.edit;

import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import java.util.function.BooleanSupplier;

/** What editing asks of the window around it; on the event thread but for {@link #look}. */
public interface EditTalk {
    /** Tells a sentence in passing, as why a change was refused. */
    void say(String sentence);

    /** Says what was just done, and offers to take it back. */
    void done(String sentence);

    /**
     * Looks at an organisation that is only thought of; off the event thread.
     *
     * @throws java.util.concurrent.CancellationException where nobody wants the answer any more
     */
    InspectionReport look(Organisation organisation, BooleanSupplier cancelled);
}
