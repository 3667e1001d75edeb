package dk.kaskade.ui.chart;

import java.awt.Point;
import java.util.Set;

/** What a person did to the chart; on the event thread. */
public interface ChartListener {
    /** Selected these positions, perhaps none. Not told of {@link ChartPanel#setSelection}. */
    default void selected(Set<String> positions) {}

    /** Wants to see a position's role card. */
    default void opened(String position) {}

    /** Wants a menu there, in the chart panel's coordinates; what is selected was told before. */
    default void menuAsked(Point at) {}

    /** Clicked on the title of the position that was selected already, and wants to type over it. */
    default void titleClicked(String position) {}

    /** Wants a dotted line to be gone that was clicked on. */
    default void eraseAsked(String position, String leader) {}

    /** Escape while positions were painted pale: nothing is on its way any more. */
    default void paleDropped() {}

    /** Zoom, focus or folding changed, by a person or a call. */
    default void viewChanged() {}
}
