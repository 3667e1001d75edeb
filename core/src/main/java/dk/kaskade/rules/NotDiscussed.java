package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Severity;
import java.util.Optional;

/** Carries expectations that are still open: nobody has talked about them. */
final class NotDiscussed extends DialogueRule {
    NotDiscussed() {
        super("dialogue.not-discussed", Severity.NOTICE);
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        ExpectationSet open =
                in.carried().own(number).minus(answered(in, in.chain().position(number)));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(open.size(), expectations(in, open))
                .expectations(in.carried().ids(open)));
    }

    private static ExpectationSet answered(InspectionContext in, Position position) {
        return in.carried().answered(position, response -> response.status() != ResponseStatus.OPEN);
    }
}
