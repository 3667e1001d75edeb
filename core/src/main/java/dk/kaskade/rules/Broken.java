package dk.kaskade.rules;

import dk.kaskade.cascade.Breaks;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Severity;
import java.util.Optional;

/** Breaks here, and nobody at or under the position carries anything it leads to: lost to the branch. */
final class Broken extends BreakRule {
    Broken() {
        super("cascade.broken", Severity.GAP);
    }

    @Override
    ExpectationSet of(Breaks breaks) {
        return breaks.lost();
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
