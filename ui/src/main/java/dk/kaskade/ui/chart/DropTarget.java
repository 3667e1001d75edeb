package dk.kaskade.ui.chart;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides about cards that are dragged onto another; the chart itself knows no rule. Called on the event thread. */
public interface DropTarget {
    /**
     * Whether these positions, with all that is below them, may be moved below a new leader.
     *
     * @return why not, as a short sentence; null where they may
     */
    @Nullable
    String canDrop(Set<String> positions, String newLeader);

    /** Moves them; called only after {@link #canDrop} had nothing against it. */
    void drop(Set<String> positions, String newLeader);

    /** What the move would bring, in a few words for beneath what is dragged; empty for nothing. */
    default String preview(Set<String> positions, String newLeader) {
        return "";
    }
}
