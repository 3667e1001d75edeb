package dk.kaskade.rules;

import dk.kaskade.cascade.Breaks;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.organisation.Severity;

/** Breaks here, and would not if the position had not answered that something does not apply. */
final class Blocked extends BreakRule {
    Blocked() {
        super("cascade.blocked", Severity.GAP);
    }

    @Override
    ExpectationSet of(Breaks breaks) {
        return breaks.blocked();
    }

    @Override
    ExpectationSet mending(Cascade cascade, ExpectationSet broken, int number) {
        return cascade.blocking(broken, number);
    }
}
