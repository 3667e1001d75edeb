package dk.kaskade.ui.chain;

import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import java.util.function.BooleanSupplier;

/** Looks at an organisation that is only thought of, off the event thread. */
@FunctionalInterface
public interface Trial {
    /** @throws java.util.concurrent.CancellationException where nobody wants the answer any more */
    InspectionReport look(Organisation organisation, BooleanSupplier cancelled);
}
