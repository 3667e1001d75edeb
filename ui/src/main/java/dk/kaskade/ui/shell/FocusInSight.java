package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.AWTEvent;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.FocusEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JViewport;

/** Scrolls to what the Tab key has reached, in the window and in every dialog. A click moves nothing. */
final class FocusInSight implements AWTEventListener {
    private static final int ROOM = 8;

    private FocusInSight() {}

    /** Works for as long as the window is there. */
    static void install(Window window) {
        FocusInSight listener = new FocusInSight();
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        toolkit.addAWTEventListener(listener, AWTEvent.FOCUS_EVENT_MASK);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                toolkit.removeAWTEventListener(listener);
            }
        });
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event.getID() == FocusEvent.FOCUS_GAINED
                && isByKey(((FocusEvent) event).getCause())
                && event.getSource() instanceof JComponent part
                // what scrolls by itself, as a table, knows better which part of it is meant
                && !(part.getParent() instanceof JViewport)) {
            Rectangle all = new Rectangle(part.getSize());
            all.grow(0, UIScale.scale(ROOM));
            part.scrollRectToVisible(all);
        }
    }

    private static boolean isByKey(FocusEvent.Cause cause) {
        return cause == FocusEvent.Cause.TRAVERSAL_FORWARD || cause == FocusEvent.Cause.TRAVERSAL_BACKWARD;
    }
}
