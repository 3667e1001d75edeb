package dk.kaskade.ui.list;

import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Severity;
import dk.kaskade.ui.look.SeverityMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a position stands: the worst that was found, and how many of it.
 *
 * @param kind none where nothing was found
 */
record GapSign(SeverityMark.@Nullable Kind kind, int count) {
    static GapSign of(List<Finding> findings) {
        int gaps = (int) findings.stream()
                .filter(f -> !f.isAccepted() && f.severity().atLeast(Severity.GAP))
                .count();
        boolean error = findings.stream().anyMatch(f -> !f.isAccepted() && f.severity() == Severity.ERROR);
        if (gaps > 0) {
            return new GapSign(error ? SeverityMark.Kind.ERROR : SeverityMark.Kind.GAP, gaps);
        }
        int notices = (int) findings.stream().filter(f -> !f.isAccepted()).count();
        if (notices > 0) {
            return new GapSign(SeverityMark.Kind.NOTICE, notices);
        }
        return findings.isEmpty() ? new GapSign(null, 0) : new GapSign(SeverityMark.Kind.ACCEPTED, findings.size());
    }

    /** What counts as a gap: errors among them, notices not. */
    int gaps() {
        return kind == SeverityMark.Kind.ERROR || kind == SeverityMark.Kind.GAP ? count : 0;
    }
}
