package dk.kaskade.ui.paint;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Severity;
import java.util.List;

/** What was found, counted by position. A ring is told of each position in it. */
final class FoundByCard {
    private static final String CYCLE = "structure.cycle";

    final int[] errors;
    final int[] gaps;
    final int[] accepted;

    FoundByCard(Chain chain, List<Finding> findings) {
        errors = new int[chain.size()];
        gaps = new int[chain.size()];
        accepted = new int[chain.size()];
        for (Finding finding : findings) {
            if (finding.position() != null) {
                count(finding, chain.indexOf(finding.position()));
            } else if (finding.inspection().equals(CYCLE)) {
                finding.positions().forEach(id -> count(finding, chain.indexOf(id)));
            }
        }
    }

    private void count(Finding finding, int card) {
        if (card < 0 || finding.severity() == Severity.OFF) {
            return;
        }
        boolean counts = finding.severity().atLeast(Severity.GAP);
        if (finding.isAccepted()) {
            accepted[card] += counts ? 1 : 0;
        } else if (finding.severity() == Severity.ERROR) {
            errors[card]++;
        } else if (counts) {
            gaps[card]++;
        }
    }
}
