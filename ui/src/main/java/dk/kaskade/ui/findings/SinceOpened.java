package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Remembers what was found when the organisation was opened, so that what has been solved since can be told. What an
 * inspection found that has been turned off, or broke down, is silent and not solved.
 */
final class SinceOpened implements SessionListener {
    private final Session session;
    private final Map<OpenDocument, Analysis> firsts = new IdentityHashMap<>();

    SinceOpened(Session session) {
        this.session = session;
        analysed();
    }

    @Override
    public void analysed() {
        firsts.keySet().retainAll(session.documents());
        session.current()
                .ifPresent(
                        document -> session.analysis().ifPresent(analysis -> firsts.putIfAbsent(document, analysis)));
    }

    /** What counted then and is not found now, in its old order, in the words of that time. */
    List<FindingRow.Gone> gone(Analysis now, Wording wording) {
        Analysis first = session.current().map(firsts::get).orElse(null);
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
