package dk.kaskade.rules;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import java.util.List;

/**
 * Has roles and no reports, though its lowest role stands above the framework's lowest, or though the file says that it
 * leads no employees. How many employees a position leads may be unknown; then only the first is asked.
 */
final class LeadsNobody extends Rule {
    LeadsNobody() {
        super("structure.leads-nobody", Severity.NOTICE);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Chain chain = in.chain();
        RoleLevels levels = new RoleLevels(in.framework());
        for (int i = 0; i < chain.size(); i++) {
            if (chain.roles(i).length > 0) {
                out.examined(1);
                if (PositionRule.reports(in, i) == 0) {
                    report(chain, i, levels, out);
                }
            }
        }
    }

    private void report(Chain chain, int number, RoleLevels levels, FindingSink out) {
        Position position = chain.position(number);
        boolean none = position.staffKnown() && position.staff() == 0;
        if (!none && chain.low(number) >= levels.lowest()) {
            return;
        }
        List<String> roles = levels.of(chain, number, level -> true);
        out.report(Finding.of(info())
                .position(position.id())
                .arguments(roles(roles))
                .roles(roles)
                .variant(none ? "" : "no-leaders"));
    }
}
