package dk.kaskade.inspect;

import dk.kaskade.organisation.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * Which severity an organisation gives an inspection. A key is an id ({@code structure.span}) or a prefix that ends in
 * {@code *} ({@code dialogue.*}, {@code *}); the most specific wins: the id itself, then the longest prefix.
 *
 * <p>What the policy says holds for every finding of the inspection, also where the rule itself chose a milder severity
 * for some: somebody who says that a skipped level is an error has looked at the rule and decided.
 */
public final class Policy {
    private final Map<String, Severity> severities;

    /** @param severities by id or prefix */
    public Policy(Map<String, Severity> severities) {
        this.severities = severities;
    }

    /** What the policy says of an inspection; empty where it leaves the rule alone. */
    public Optional<Severity> severity(String inspection) {
        Severity exact = severities.get(inspection);
        if (exact != null) {
            return Optional.of(exact);
        }
        Severity found = null;
        int longest = -1;
        for (Map.Entry<String, Severity> entry : severities.entrySet()) {
            String key = entry.getKey();
            boolean fits = key.endsWith("*") && inspection.startsWith(key.substring(0, key.length() - 1));
            if (fits && key.length() > longest) {
                found = entry.getValue();
                longest = key.length();
            }
        }
        return Optional.ofNullable(found);
    }

    boolean off(String inspection) {
        return severity(inspection).filter(s -> s == Severity.OFF).isPresent();
    }

    Finding apply(Finding finding) {
        return severity(finding.inspection()).map(finding::withSeverity).orElse(finding);
    }
}
