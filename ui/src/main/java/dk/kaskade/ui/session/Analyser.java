package dk.kaskade.ui.session;

import dk.kaskade.organisation.Organisation;
import java.util.function.BooleanSupplier;

/** Finds out what is to be known about an organisation; off the event thread. */
@FunctionalInterface
public interface Analyser {
    /**
     * Looks at a snapshot.
     *
     * @param cancelled says yes when nobody wants the answer any more
     * @throws java.util.concurrent.CancellationException where it was given up
     */
    Analysis analyse(Organisation organisation, BooleanSupplier cancelled);
}
