package dk.kaskade.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JScrollBar;
import javax.swing.JTable;

/** Sizes that were given to components in px of the screen, made larger or smaller with the text. */
record Resized(float factor) {

    /** Sizes a component and all within it. */
    void all(Component component) {
        if (component.isPreferredSizeSet()) {
            component.setPreferredSize(of(component.getPreferredSize()));
        }
        if (component.isMinimumSizeSet()) {
            component.setMinimumSize(of(component.getMinimumSize()));
        }
        if (component.isMaximumSizeSet()) {
            component.setMaximumSize(of(component.getMaximumSize()));
        }
        if (component instanceof JScrollBar bar) {
            bar.setUnitIncrement(of(bar.getUnitIncrement()));
        }
        if (component instanceof JTable table) {
            table.revalidate();
        }
        if (component instanceof Container container) {
            for (Component part : container.getComponents()) {
                all(part);
            }
        }
        component.invalidate();
    }

    private Dimension of(Dimension size) {
        return new Dimension(of(size.width), of(size.height));
    }

    private int of(int length) {
        return length >= Short.MAX_VALUE ? length : Math.round(length * factor);
    }
}
