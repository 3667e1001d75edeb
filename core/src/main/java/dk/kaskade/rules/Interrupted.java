package dk.kaskade.rules;

import dk.kaskade.cascade.Breaks;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Severity;
import java.util.Optional;

/** Breaks here, and somebody under the position carries what it leads to: the thread passes the position by. */
final class Interrupted extends BreakRule {
    Interrupted() {
        super("cascade.interrupted", Severity.NOTICE);
    }

    @Override
    ExpectationSet of(Breaks breaks) {
        return breaks.interrupted();
    }

    @Override
    ExpectationSet mending(Cascade cascade, ExpectationSet broken, int number) {
        return cascade.wanted(broken, number);
    }

    @Override
    Optional<OrganisationChange> fix(InspectionContext in, ExpectationSet mending, int number) {
        return agreement(in, mending, number);
    }
}
