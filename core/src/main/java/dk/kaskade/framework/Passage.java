package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the framework that is no expectation: guidance, a polarity to balance, a kind of forum, a pillar it stands
 * on and that pillar's concepts, a cross-cutting effort, an ambition.
 *
 * @param kind   {@code guidance}, {@code polarity}, {@code forum}, {@code pillar}, {@code concept}, {@code effort},
 *               {@code ambition}, {@code condition}
 * @param partOf id of the passage it belongs to
 * @param poles  the two ends of a polarity; empty otherwise
 */
public record Passage(
        String id,
        String kind,
        String name,
        String text,
        @Nullable String partOf,
        List<String> poles,
        List<String> themes,
        Source source,
        Extras extras) {
    public Passage {
        poles = List.copyOf(poles);
        themes = List.copyOf(themes);
    }
}
