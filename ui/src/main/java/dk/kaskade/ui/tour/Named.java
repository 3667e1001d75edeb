package dk.kaskade.ui.tour;

import java.awt.Component;
import java.awt.Container;
import java.util.Optional;

/** Finds components by their name. */
final class Named {

    private Named() {}

    /** The first that can be seen. */
    static Optional<Component> in(Container container, String name) {
        for (Component child : container.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (name.equals(child.getName())) {
                return Optional.of(child);
            }
            Optional<Component> found = child instanceof Container inner ? in(inner, name) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
