package dk.kaskade.ui.main;

import dk.kaskade.ui.action.ActionId;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;

/**
 * Takes Ctrl+Tab before anybody else where there is another document to go to: in Swing the key moves the focus, and where
 * only one document is open it goes on doing so.
 */
final class DocumentKeys implements KeyEventDispatcher {
    private final Bench bench;
    private final DocumentStrip strip;

    private DocumentKeys(Bench bench, DocumentStrip strip) {
        this.bench = bench;
        this.strip = strip;
    }

    /** Works for as long as the window is there. */
    static void install(Bench bench, DocumentStrip strip) {
        DocumentKeys keys = new DocumentKeys(bench, strip);
        KeyboardFocusManager manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        manager.addKeyEventDispatcher(keys);
        bench.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                manager.removeKeyEventDispatcher(keys);
            }
        });
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean ours = event.getKeyCode() == KeyEvent.VK_TAB
                && event.isControlDown()
                && !event.isAltDown()
                && bench.frame().isFocused()
                && strip.hasOthers();
        if (ours && event.getID() == KeyEvent.KEY_PRESSED) {
            bench.actions().run(event.isShiftDown() ? ActionId.PREVIOUS_DOCUMENT : ActionId.NEXT_DOCUMENT);
        }
        return ours;
    }
}
