package dk.kaskade.rules;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import java.util.Optional;

/** An inspection that looks at each position for itself and finds at most one thing there. */
abstract class PositionRule extends Rule {
    PositionRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Chain chain = in.chain();
        for (int i = 0; i < chain.size(); i++) {
            if (examines(in, i)) {
                out.examined(1);
                look(in, i).ifPresent(finding -> out.report(finding));
            }
        }
    }

    /** False for a position to which the question cannot be put. */
    boolean examines(InspectionContext in, int number) {
        return true;
    }

    /** What is found at position {@code number}; its own id need not be set. */
    abstract Optional<Finding.Builder> find(InspectionContext in, int number);

    private Optional<Finding.Builder> look(InspectionContext in, int number) {
        return find(in, number).map(finding -> finding.position(in.chain().id(number)));
    }

    final Finding.Builder finding(Object... arguments) {
        return Finding.of(info()).arguments(arguments);
    }

    static boolean filled(InspectionContext in, int number) {
        Position position = in.chain().position(number);
        return !position.vacant();
    }

    /** How many report to it; itself, in a ring of one, is not counted. */
    static int reports(InspectionContext in, int number) {
        Chain chain = in.chain();
        return chain.reports(number).length - (chain.leader(number) == number ? 1 : 0);
    }
}
