package dk.kaskade.rules;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Has roles and no reports, though its lowest role stands above the framework's lowest, or though the file says that it
 * leads no employees. How many employees a position leads may be unknown; then only the first is asked.
 */
final class LeadsNobody extends PositionRule {
    LeadsNobody() {
        super("structure.leads-nobody", Severity.NOTICE);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        return in.chain().roles(number).length > 0;
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        Chain chain = in.chain();
        if (reports(in, number) > 0) {
            return Optional.empty();
        }
        Position position = chain.position(number);
        boolean none = position.staffKnown() && position.staff() == 0;
        RoleLevels levels = new RoleLevels(in.framework());
        if (!none && chain.low(number) >= levels.lowest()) {
            return Optional.empty();
        }
        List<String> roles = levels.of(chain, number, level -> true);
        return Optional.of(finding(roles(roles)).roles(roles).variant(none ? "" : "no-leaders"));
    }
}
