package dk.kaskade.ui.view;

import java.util.Optional;
import javax.swing.JComponent;

/** One view while the window is open. */
public interface View {

    /** What is shown; the same object every time. */
    JComponent component();

    /** Its own part of the tool bar, while it is shown in the centre. */
    default Optional<JComponent> tools() {
        return Optional.empty();
    }

    /** What stands in the head of its dock in place of its name; not asked of a view in the centre. */
    default Optional<JComponent> head() {
        return Optional.empty();
    }

    /** Has just come into sight; the place to catch up with what changed meanwhile, and to take the focus. */
    default void onShown() {}
}
