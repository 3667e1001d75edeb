package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Severity;
import java.util.Optional;

/**
 * Carries an expectation that comes from above, and everybody up the line and the dotted lines who could sponsor it has
 * answered that it does not apply. Where nobody above has the role at all, a skipped level tells it. A position of a ring
 * is not asked, nor is one with nobody above.
 */
final class NoSponsor extends PositionRule {
    NoSponsor() {
        super("cascade.no-sponsor", Severity.GAP);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        Chain chain = in.chain();
        return !chain.inRing(number) && (!chain.top(number) || chain.dotted(number).length > 0);
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        ExpectationSet alone = in.cascade().unsponsored(number);
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        ExpectationSet putAside = in.cascade().putAsideAbove(number);
        return Optional.of(finding(alone.size(), expectations(in, alone), putAside.size(), expectations(in, putAside))
                .expectations(in.carried().ids(alone)));
    }
}
