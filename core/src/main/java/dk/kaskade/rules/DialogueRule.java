package dk.kaskade.rules;

import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Severity;

/** An inspection of what is talked about: it looks at positions that somebody holds. */
abstract class DialogueRule extends PositionRule {
    DialogueRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        return filled(in, number);
    }
}
