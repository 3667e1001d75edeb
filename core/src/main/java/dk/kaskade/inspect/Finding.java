package dk.kaskade.inspect;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection found: ids and arguments, never a finished sentence, so that the language can change and a test
 * can hold the values.
 *
 * @param inspection   id of the inspection
 * @param severity     after the policy
 * @param position     whose finding; none for a ring or a thread
 * @param thread       the thread of a finding about the framework
 * @param roles        roles it names, top down
 * @param expectations expectations it names, in the framework's order
 * @param positions    other positions it names, in the organisation's order
 * @param variant      which of the inspection's sentences; empty = the ordinary one
 * @param arguments    of the sentence: numbers, {@code LocalDate}s, texts, {@link Named}s, {@link References},
 *                     {@link Quoted} and {@link OwnWords}
 * @param fix          a change that mends it
 * @param accepted     why somebody lives with it; none = it counts
 */
public record Finding(
        String inspection,
        Severity severity,
        @Nullable String position,
        @Nullable String thread,
        List<String> roles,
        List<String> expectations,
        List<String> positions,
        String variant,
        List<Object> arguments,
        @Nullable OrganisationChange fix,
        @Nullable Acceptance accepted) {
    public Finding {
        roles = List.copyOf(roles);
        expectations = List.copyOf(expectations);
        positions = List.copyOf(positions);
        arguments = List.copyOf(arguments);
    }

    /** Somebody has decided to live with it: it is shown, and not counted. */
    public boolean isAccepted() {
        return accepted != null;
    }

    public Finding withSeverity(Severity newSeverity) {
        return new Finding(
                inspection,
                newSeverity,
                position,
                thread,
                roles,
                expectations,
                positions,
                variant,
                arguments,
                fix,
                accepted);
    }

    public Finding withAccepted(@Nullable Acceptance acceptance) {
        return new Finding(
                inspection,
                severity,
                position,
                thread,
                roles,
                expectations,
                positions,
                variant,
                arguments,
                fix,
                acceptance);
    }

    /** Starts a finding of an inspection; the severity is its default. */
    public static Builder of(InspectionInfo info) {
        return new Builder(info);
    }

    /** Gathers what a finding says. */
    public static final class Builder {
        private final InspectionInfo info;
        private @Nullable String position;
        private @Nullable String thread;
        private List<String> roles = List.of();
        private List<String> expectations = List.of();
        private List<String> positions = List.of();
        private String variant = "";
        private List<Object> arguments = List.of();
        private @Nullable OrganisationChange fix;
        private Severity severity;

        private Builder(InspectionInfo info) {
            this.info = info;
            this.severity = info.severity();
        }

        public Builder severity(Severity value) {
            severity = value;
            return this;
        }

        public Builder position(String id) {
            position = id;
            return this;
        }

        public Builder thread(String id) {
            thread = id;
            return this;
        }

        public Builder roles(List<String> ids) {
            roles = ids;
            return this;
        }

        public Builder expectations(List<String> ids) {
            expectations = ids;
            return this;
        }

        public Builder positions(List<String> ids) {
            positions = ids;
            return this;
        }

        public Builder variant(String value) {
            variant = value;
            return this;
        }

        public Builder arguments(Object... values) {
            arguments = List.of(values);
            return this;
        }

        public Builder fix(OrganisationChange change) {
            fix = change;
            return this;
        }

        public Finding build() {
            return new Finding(
                    info.id(),
                    severity,
                    position,
                    thread,
                    roles,
                    expectations,
                    positions,
                    variant,
                    arguments,
                    fix,
                    null);
        }
    }
}
