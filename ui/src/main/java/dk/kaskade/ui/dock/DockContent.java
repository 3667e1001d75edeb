package dk.kaskade.ui.dock;

import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;

/**
 * What stands in a dock.
 *
 * @param id    known by, in the settings too
 * @param edge  where it stands until a person moves it
 * @param title its name in the language spoken
 * @param head  what stands in its head in place of the name
 */
public record DockContent(
        String id, Edge edge, Supplier<String> title, JComponent component, Optional<JComponent> head) {

    /** The edges that a dock stands at to begin with. */
    public enum Edge {
        /** At the right of everything; a drawer where the window is narrow. */
        RIGHT,
        /** Under the stage. */
        BOTTOM,
        /** Half of the stage's room, beside it. */
        STAGE
    }
}
