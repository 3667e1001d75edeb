package dk.kaskade.ui.dock;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.MenuSelectionManager;

/** Shuts an open drawer: at Esc, and at a click on what it lies over. What else the click does, it does. */
final class DrawerKeys implements KeyEventDispatcher, AWTEventListener {
    private final JComponent bench;
    private final Drawer drawer;
    private final Runnable shut;

    DrawerKeys(JComponent bench, Drawer drawer, Runnable shut) {
        this.bench = bench;
        this.drawer = drawer;
        this.shut = shut;
    }

    void start() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
        Toolkit.getDefaultToolkit().addAWTEventListener(this, AWTEvent.MOUSE_EVENT_MASK);
    }

    void stop() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean mine = event.getID() == KeyEvent.KEY_PRESSED
                && event.getKeyCode() == KeyEvent.VK_ESCAPE
                && event.getModifiersEx() == 0
                && MenuSelectionManager.defaultManager().getSelectedPath().length == 0
                && bench.isAncestorOf(event.getComponent());
        if (mine) {
            shut.run();
        }
        return mine;
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED
                && event.getSource() instanceof Component source
                && bench.isAncestorOf(source)
                && !drawer.holds(source)
                && source != drawer) {
            EventQueue.invokeLater(shut);
        }
    }
}
