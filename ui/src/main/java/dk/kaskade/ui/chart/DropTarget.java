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

    /**
     * Whether these positions may be put before or behind another, under its leader.
     *
     * @return why not; null where they may
     */
    default @Nullable String canPlace(Set<String> positions, String sibling, boolean behind) {
        return "";
    }

    /** Puts them there; called only after {@link #canPlace} had nothing against it. */
    default void place(Set<String> positions, String sibling, boolean behind) {}

    /** What is told beneath what is dragged while it is held there. */
    default String placeWords(String sibling, boolean behind) {
        return "";
    }

    /** What the move would bring, in a few words for beneath what is dragged; empty for nothing. */
    default String preview(Set<String> positions, String newLeader) {
        return "";
    }
}
