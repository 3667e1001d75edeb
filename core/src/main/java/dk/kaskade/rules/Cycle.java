package dk.kaskade.rules;

import dk.kaskade.change.MovePositions;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import java.util.Arrays;
import java.util.List;

/** Positions that report to each other in a ring, or to themselves; each ring once. */
final class Cycle extends Rule {
    Cycle() {
        super("structure.cycle", Severity.ERROR);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        out.examined(in.chain().size());
        for (int[] ring : in.chain().rings()) {
            List<String> ids = Arrays.stream(ring).mapToObj(in.chain()::id).toList();
            Finding.Builder finding = Finding.of(info())
                    .positions(ids)
                    .variant(ring.length == 1 ? "self" : "")
                    .arguments(new Named(Kind.POSITION, ids));
            out.report(top(in, ring) ? finding.fix(new MovePositions(ids, null)) : finding);
        }
    }

    /** Whoever reports to itself and holds a role of the top is the top: that much is safe to mend. */
    private static boolean top(InspectionContext in, int[] ring) {
        return ring.length == 1 && in.chain().level(ring[0]) == 1;
    }
}
