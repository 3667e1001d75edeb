package dk.kaskade.inspect;

import dk.kaskade.organisation.Severity;
import dk.kaskade.text.Texts;

/**
 * What is known of an inspection before it runs.
 *
 * <p>Its bundle holds {@code ID.name} (a short heading), {@code ID.what} (the message, with the finding's arguments),
 * {@code ID.why} and {@code ID.advice}; a finding with a variant has {@code ID.VARIANT.what} instead, and may have
 * {@code ID.VARIANT.why} and {@code ID.VARIANT.advice}.
 *
 * @param id       with dots, {@code structure.vacant}; a plugin's starts with the plugin's id
 * @param severity unless the policy says something else
 * @param subject  what it looks at
 */
public record InspectionInfo(String id, Severity severity, Subject subject, Texts texts) {
    /** What an inspection looks at. */
    public enum Subject {
        /** Positions of an organisation. */
        POSITION,
        /** The framework alone: runs without an organisation too. */
        FRAMEWORK
    }
}
