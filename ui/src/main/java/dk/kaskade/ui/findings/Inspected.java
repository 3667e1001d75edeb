package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.inspect.Policy;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one inspection came to.
 *
 * @param examined how many subjects it looked at; 0 also where it did not run
 * @param found    how many findings, accepted ones among them
 * @param usual    its own severity; null where the inspection is not known
 * @param chosen   what the organisation says of exactly this inspection; null where it says nothing
 * @param counts   the severity that holds: chosen for it, or for several by a prefix, or its own
 */
record Inspected(
        String id,
        State state,
        int examined,
        int found,
        int accepted,
        @Nullable Severity usual,
        @Nullable Severity chosen,
        @Nullable Severity counts) {
    /** "Nothing found" and "nothing to look at" are two things. */
    enum State {
        FOUND,
        NOTHING_FOUND,
        NOTHING_TO_EXAMINE,
        OFF,
        FAILED
    }

    /** Every inspection that was asked, in the order they ran; those that are off or broke down after them. */
    static List<Inspected> all(FindingWords words, Organisation present) {
        InspectionReport report = words.analysis().report();
        Set<String> ids = new LinkedHashSet<>(report.examined().keySet());
        ids.addAll(report.off());
        ids.addAll(report.failed());
        List<Inspected> all = new ArrayList<>();
        for (String id : ids) {
            all.add(of(id, report, words.usual(id), present));
        }
        return all;
    }

    private static Inspected of(String id, InspectionReport report, @Nullable Severity usual, Organisation present) {
        List<Finding> found = report.findings().stream()
                .filter(f -> f.inspection().equals(id))
                .toList();
        int accepted = (int) found.stream().filter(Finding::isAccepted).count();
        int examined = report.examined().getOrDefault(id, 0);
        Severity counts = new Policy(present.policy()).severity(id).orElse(usual);
        return new Inspected(
                id,
                state(id, report, found.size(), examined),
                examined,
                found.size(),
                accepted,
                usual,
                present.policy().get(id),
                counts);
    }

    private static State state(String id, InspectionReport report, int found, int examined) {
        if (report.off().contains(id)) {
            return State.OFF;
        }
        if (report.failed().contains(id)) {
            return State.FAILED;
        }
        if (found > 0) {
            return State.FOUND;
        }
        return examined == 0 ? State.NOTHING_TO_EXAMINE : State.NOTHING_FOUND;
    }
}
