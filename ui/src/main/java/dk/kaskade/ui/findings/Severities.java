package dk.kaskade.ui.findings;

import dk.kaskade.organisation.Severity;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;

/** How severities that an organisation chooses look. */
final class Severities {
    private Severities() {}

    /** The sign of a severity; a cross for what is turned off or not known. */
    static Icon mark(@Nullable Severity severity) {
        if (severity == null || severity == Severity.OFF) {
            return Icons.REJECT.icon(14, Tint.TEXT3);
        }
        return new SeverityMark(SeverityMark.Kind.valueOf(severity.name()));
    }
}
