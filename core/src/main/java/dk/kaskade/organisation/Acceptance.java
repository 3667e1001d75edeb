package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody has decided to live with: still computed, shown dimmed with its reason, not counted.
 *
 * @param inspection id of the inspection
 * @param position   whose finding, none where it belongs to a thread or a ring
 * @param thread     the thread of a finding about the framework
 * @param positions  the positions of a ring, in the finding's order; empty otherwise
 */
public record Acceptance(
        String inspection,
        @Nullable String position,
        @Nullable String thread,
        List<String> positions,
        String reason,
        @Nullable LocalDate on,
        Extras extras) {
    public Acceptance {
        positions = List.copyOf(positions);
    }
}
