package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Severity;
import java.util.Optional;

/** Answered that an expectation does not apply, and gave no reason. */
final class NoReason extends DialogueRule {
    NoReason() {
        super("dialogue.no-reason", Severity.NOTICE);
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        ExpectationSet bare = in.carried().answered(in.chain().position(number), NoReason::bare);
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(bare.size(), expectations(in, bare))
                .expectations(in.carried().ids(bare)));
    }

    private static boolean bare(Response response) {
        return response.status() == ResponseStatus.NOT_APPLICABLE
                && response.reason().isBlank();
    }
}
