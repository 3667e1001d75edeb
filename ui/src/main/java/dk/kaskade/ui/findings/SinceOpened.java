package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found when the organisation was opened, so that what has been solved since can be told. What an
 * inspection found that has been turned off, or broke down, is silent and not solved.
 */
final class SinceOpened implements SessionListener {
    private final Session session;
    private @Nullable Analysis first;

    SinceOpened(Session session) {
        this.session = session;
        first = session.analysis().orElse(null);
    }

    @Override
    public void opened() {
        first = null;
    }

    @Override
    public void analysed() {
        if (first == null) {
            first = session.analysis().orElse(null);
        }
    }

    /** What counted then and is not found now, in its old order, in the words of that time. */
    List<FindingRow.Gone> gone(Analysis now, Wording wording) {
        if (first == null || first == now) {
            return List.of();
        }
        FindingWords words = new FindingWords(first, wording);
        return gone(first.report(), now.report()).stream()
                .map(finding -> new FindingRow.Gone(finding, words))
                .toList();
    }

    static List<Finding> gone(InspectionReport before, InspectionReport now) {
        Set<FindingKey> still = now.findings().stream().map(FindingKey::of).collect(Collectors.toSet());
        return before.findings().stream()
                .filter(finding -> !finding.isAccepted()
                        && now.examined().containsKey(finding.inspection())
                        && !still.contains(FindingKey.of(finding)))
                .toList();
    }
}
