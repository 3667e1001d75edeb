package dk.kaskade.inspect;

import dk.kaskade.organisation.Severity;
import java.util.List;

/**
 * How many findings of each severity; those that somebody lives with are counted apart, and in none of the others.
 */
public record Counts(int errors, int gaps, int notices, int accepted) {
    static Counts of(List<Finding> findings) {
        return new Counts(
                count(findings, Severity.ERROR), count(findings, Severity.GAP), count(findings, Severity.NOTICE), (int)
                        findings.stream().filter(Finding::isAccepted).count());
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(f -> !f.isAccepted() && f.severity() == severity)
                .count();
    }

    /** How many of one severity; 0 of {@link Severity#OFF}. */
    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case GAP -> gaps;
            case NOTICE -> notices;
            case OFF -> 0;
        };
    }

    /** All that count. */
    public int total() {
        return errors + gaps + notices;
    }
}
