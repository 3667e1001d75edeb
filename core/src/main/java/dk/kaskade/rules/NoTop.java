package dk.kaskade.rules;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Severity;
import java.util.Optional;

/**
 * Reports to nobody known and holds no role of level 1. Under a framework without roles nobody could, so it is not
 * asked.
 */
final class NoTop extends PositionRule {
    NoTop() {
        super("structure.no-top", Severity.ERROR);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        return in.chain().top(number) && !in.framework().roles().isEmpty();
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        if (in.chain().level(number) == 1) {
            return Optional.empty();
        }
        String lost = in.chain().position(number).reportsTo();
        return Optional.of(lost == null ? finding() : finding(lost).variant("lost"));
    }
}
