package dk.kaskade.reform;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.merge.Keyed;
import dk.kaskade.merge.Keyed.Key;
import dk.kaskade.organisation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gaps before and after. A finding is the same one where inspection and subject are: the position under its id of today, the
 * thread, or the members of the ring. Gaps and errors count, and of these those that nobody has accepted; so a notice that
 * becomes a gap opens one, and an accepted gap that is no longer accepted does too. Linear.
 *
 * @param closed of before, in its order
 * @param opened of after, in its order
 * @param kept   how many stay
 */
public record Gaps(List<Finding> closed, List<Finding> opened, int kept) {
    public Gaps {
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
    }

    private record Subject(
            String inspection,
            @Nullable String position,
            @Nullable String thread,
            Set<String> ring) {}

    /** @param after of an organisation in which positions have their ids of today */
    public static Gaps between(InspectionReport before, InspectionReport after) {
        Map<Key<Subject>, Finding> was = counting(before);
        Map<Key<Subject>, Finding> is = counting(after);
        List<Finding> closed = without(was, is);
        return new Gaps(closed, without(is, was), was.size() - closed.size());
    }

    private static Map<Key<Subject>, Finding> counting(InspectionReport report) {
        List<Finding> counting = report.findings().stream()
                .filter(finding -> !finding.isAccepted() && finding.severity().atLeast(Severity.GAP))
                .toList();
        return new Keyed<>(counting, Gaps::subject).all();
    }

    private static Subject subject(Finding finding) {
        boolean ring = finding.position() == null && finding.thread() == null;
        return new Subject(
                finding.inspection(),
                finding.position(),
                finding.thread(),
                ring ? new TreeSet<>(finding.positions()) : Set.of());
    }

    private static List<Finding> without(Map<Key<Subject>, Finding> some, Map<Key<Subject>, Finding> others) {
        List<Finding> left = new ArrayList<>();
        some.forEach((key, finding) -> {
            if (!others.containsKey(key)) {
                left.add(finding);
            }
        });
        return left;
    }
}
