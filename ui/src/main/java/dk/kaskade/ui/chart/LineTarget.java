package dk.kaskade.ui.chart;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides about dotted lines that are drawn from cards to another; the chart itself knows no rule. On the event thread. */
public interface LineTarget {
    /**
     * Whether lines may go from these positions to a leader.
     *
     * @return why not, as a short sentence; null where they may
     */
    @Nullable
    String canDraw(Set<String> from, String leader);

    /** Draws them; called only after {@link #canDraw} had nothing against it. */
    void draw(Set<String> from, String leader);

    /** What the person has to do, while a line follows the pointer. */
    String how();
}
