package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import java.util.Optional;

/** Nobody holds it: names what nobody carries meanwhile, and the deputy where there is one. */
final class Vacant extends PositionRule {
    Vacant() {
        super("structure.vacant", Severity.GAP);
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        if (filled(in, number)) {
            return Optional.empty();
        }
        ExpectationSet own = in.carried().own(number);
        String deputy = in.chain().position(number).deputy();
        Finding.Builder finding = deputy == null
                ? finding(own.size(), expectations(in, own))
                : finding(own.size(), expectations(in, own), Named.of(Kind.PERSON, deputy))
                        .variant("deputy");
        return Optional.of(finding.expectations(in.carried().ids(own)));
    }
}
