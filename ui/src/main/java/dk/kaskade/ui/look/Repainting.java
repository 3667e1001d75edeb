package dk.kaskade.ui.look;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.swing.JComponent;

/** Lets a component show that it has the focus, and that it has lost it. */
public record Repainting(JComponent component) implements FocusListener {
    @Override
    public void focusGained(FocusEvent event) {
        component.repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
        component.repaint();
    }
}
