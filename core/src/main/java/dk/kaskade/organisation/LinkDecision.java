package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality has decided about a link between two expectations of its framework. The framework itself is
 * read-only, so the decision stands with the organisation. Of several about the same two the last counts.
 *
 * @param from id of the expectation that leads
 * @param to   id of the one that it leads to
 */
public record LinkDecision(
        String from, String to, Verdict decision, @Nullable LocalDate on, Extras extras) {
    /** What was decided. */
    public enum Verdict {
        /** The link holds, whatever ground the framework gives for it, and be it in the framework or not. */
        CONFIRMED("confirmed"),
        /** The link does not hold. */
        REJECTED("rejected"),
        /** Somebody of the municipality reads it so; like every reading it does not count yet. */
        READING("reading");

        private final String id;

        Verdict(String id) {
            this.id = id;
        }

        /** The word of the files. */
        public String id() {
            return id;
        }
    }

    /** Whether it is about the link between these two. */
    public boolean isAbout(String leads, String led) {
        return from.equals(leads) && to.equals(led);
    }
}
