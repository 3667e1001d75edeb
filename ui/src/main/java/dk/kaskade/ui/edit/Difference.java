package dk.kaskade.ui.edit;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to the errors and gaps that count.
 *
 * @param closed how many there are before and not after
 * @param opened how many there are after and not before
 */
public record Difference(int closed, int opened) {
    /** By what a finding is the same before and after. */
    private record Gap(
            String inspection,
            @Nullable String position,
            @Nullable String thread,
            List<String> positions) {}

    public static Difference between(InspectionReport before, InspectionReport after) {
        Multiset<Gap> was = gaps(before);
        Multiset<Gap> is = gaps(after);
        return new Difference(
                Multisets.difference(was, is).size(),
                Multisets.difference(is, was).size());
    }

    private static Multiset<Gap> gaps(InspectionReport report) {
        Multiset<Gap> gaps = HashMultiset.create();
        for (Finding finding : report.findings()) {
            if (!finding.isAccepted() && finding.severity().atLeast(Severity.GAP)) {
                List<String> positions = finding.position() == null ? finding.positions() : List.of();
                gaps.add(new Gap(finding.inspection(), finding.position(), finding.thread(), positions));
            }
        }
        return gaps;
    }

    public boolean isNone() {
        return closed == 0 && opened == 0;
    }
}
