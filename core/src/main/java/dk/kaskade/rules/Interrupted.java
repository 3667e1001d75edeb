package dk.kaskade.rules;

import dk.kaskade.cascade.Breaks;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.organisation.Severity;

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
}
