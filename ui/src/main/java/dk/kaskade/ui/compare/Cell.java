package dk.kaskade.ui.compare;

import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one organisation as a grid paints it.
 *
 * @param words in full, for those who do not see it
 * @param spot  what it leads to; null where there is nothing to lead to
 */
record Cell(String words, Brush brush, @Nullable Spot spot) {
    /** Paints a cell into its room. */
    @FunctionalInterface
    interface Brush {
        void paint(Ink ink, Rectangle room);
    }

    /** A place with nothing in it. */
    static Cell blank() {
        return new Cell("", (ink, room) -> {}, null);
    }
}
