package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Severity;
import java.util.List;
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
        List<String> ids = in.carried().ids(open);
        return Optional.of(
                finding(open.size(), new Named(Kind.EXPECTATION, ids)).expectations(ids));
    }

    private static ExpectationSet answered(InspectionContext in, Position position) {
        return in.carried().answered(position, response -> response.status() != ResponseStatus.OPEN);
    }
}
