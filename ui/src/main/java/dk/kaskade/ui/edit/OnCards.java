package dk.kaskade.ui.edit;

import dk.kaskade.change.AddPosition;
import dk.kaskade.organisation.Position;
import java.util.Collection;
import java.util.List;

/** The cards of the chain as editing sees them: what can be typed and drawn on. On the event thread. */
public interface OnCards {
    /** Whether the chain is in sight; where it is not, a dialog asks. */
    boolean isShown();

    /** Adds a position and lets its title be typed over; Escape takes it back. */
    void add(AddPosition fresh);

    /** Lets the title be typed over, and the holders' names after it. */
    void rename(Position position);

    /** Lets a dotted line follow the pointer, from these positions to whom it is clicked on. */
    void drawLine(List<String> from);

    /** Paints these as on their way elsewhere; nobody for none. */
    void pale(Collection<String> positions);
}
