package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what a finding is known again after the organisation was looked at anew: its inspection and its subject. */
record FindingKey(
        String inspection,
        @Nullable String position,
        @Nullable String thread,
        List<String> ring) {

    static FindingKey of(Finding finding) {
        boolean ring = finding.position() == null && finding.thread() == null;
        return new FindingKey(
                finding.inspection(), finding.position(), finding.thread(), ring ? finding.positions() : List.of());
    }
}
