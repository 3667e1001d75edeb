package dk.kaskade.ui.compare;

import java.util.Optional;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A page of the view. */
interface Page {
    JComponent component();

    /** Reads its texts anew. */
    void name();

    void show(Showing showing);

    /** Marks the figure that is told of beside. */
    void open(@Nullable Spot spot);

    /** The same figure as it is now; none where it is not shown any more. */
    Optional<Spot> find(Spot spot);

    /** Takes the focus. */
    void focus();
}
