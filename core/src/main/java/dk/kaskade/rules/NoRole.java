package dk.kaskade.rules;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Quoted;
import dk.kaskade.organisation.Severity;
import java.util.List;
import java.util.Optional;

/** Holds no role of the framework. Under a framework without roles it is not asked. */
final class NoRole extends PositionRule {
    NoRole() {
        super("structure.no-role", Severity.GAP);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        return !in.framework().roles().isEmpty();
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        if (in.chain().roles(number).length > 0) {
            return Optional.empty();
        }
        List<String> unknown = in.chain().position(number).roles();
        return Optional.of(
                unknown.isEmpty() ? finding() : finding(new Quoted(unknown)).variant("unknown"));
    }
}
