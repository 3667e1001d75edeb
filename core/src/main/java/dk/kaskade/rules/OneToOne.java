package dk.kaskade.rules;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Exactly one position reports to it, and the file says that it leads no employees. */
final class OneToOne extends PositionRule {
    OneToOne() {
        super("structure.one-to-one", Severity.NOTICE);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        Position position = in.chain().position(number);
        return position.staffKnown() && reports(in, number) > 0;
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        Chain chain = in.chain();
        if (chain.position(number).staff() != 0 || reports(in, number) != 1) {
            return Optional.empty();
        }
        int only = Arrays.stream(chain.reports(number))
                .filter(report -> report != number)
                .findFirst()
                .orElseThrow();
        return Optional.of(finding(position(in, only)).positions(List.of(chain.id(only))));
    }
}
