package dk.kaskade.inspect;

import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param findings the worst first, then down the chain, then by inspection; accepted ones among them
 * @param examined how many subjects each inspection looked at, in the order they ran; an inspection that is off or
 *                 failed is not in it, one with nothing to look at is there with 0
 * @param off      ids of the inspections that the policy silences
 * @param failed   ids of the inspections that broke down
 * @param counts   of the findings
 * @param solved   acceptances whose gap is gone; those of inspections that did not run are not among them
 */
public record InspectionReport(
        List<Finding> findings,
        Map<String, Integer> examined,
        List<String> off,
        List<String> failed,
        Counts counts,
        List<Acceptance> solved) {
    public InspectionReport {
        findings = List.copyOf(findings);
        examined = Collections.unmodifiableMap(new LinkedHashMap<>(examined));
        off = List.copyOf(off);
        failed = List.copyOf(failed);
        solved = List.copyOf(solved);
    }

    /** The findings of one position, in their order. */
    public List<Finding> of(String position) {
        return findings.stream().filter(f -> position.equals(f.position())).toList();
    }

    /** True where a finding that counts is as bad as that or worse. */
    public boolean any(Severity atLeast) {
        return findings.stream().anyMatch(f -> !f.isAccepted() && f.severity().atLeast(atLeast));
    }

    /** All subjects looked at, by all inspections together. */
    public int totalExamined() {
        return examined.values().stream().mapToInt(Integer::intValue).sum();
    }
}
