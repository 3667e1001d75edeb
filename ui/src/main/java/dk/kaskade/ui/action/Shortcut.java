package dk.kaskade.ui.action;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.KeyStroke;

/**
 * A key for a command. Told apart from {@link KeyStroke} because the menu key is Ctrl on one machine and Cmd on another, and
 * which one cannot be asked without a display.
 *
 * @param where in which part of the window it works
 * @param menu with the menu key
 * @param modifiers further modifiers, as {@link InputEvent} counts them
 * @param codes the key, and other keys that do the same, such as plus on the number pad
 */
record Shortcut(Where where, boolean menu, int modifiers, List<Integer> codes) {
    /** The part of the window in which a key works. */
    enum Where {
        /** Everywhere. */
        WINDOW,
        /** Only where the chain has the focus: letters and Delete mean something else in a text field. */
        CHAIN;

        boolean meets(Where other) {
            return this == other || this == WINDOW || other == WINDOW;
        }
    }

    static Shortcut plain(int... codes) {
        return of(Where.WINDOW, false, 0, codes);
    }

    static Shortcut menu(int... codes) {
        return of(Where.WINDOW, true, 0, codes);
    }

    static Shortcut menuShift(int... codes) {
        return of(Where.WINDOW, true, InputEvent.SHIFT_DOWN_MASK, codes);
    }

    static Shortcut menuAlt(int... codes) {
        return of(Where.WINDOW, true, InputEvent.ALT_DOWN_MASK, codes);
    }

    static Shortcut alt(int... codes) {
        return of(Where.WINDOW, false, InputEvent.ALT_DOWN_MASK, codes);
    }

    static Shortcut shift(int... codes) {
        return of(Where.WINDOW, false, InputEvent.SHIFT_DOWN_MASK, codes);
    }

    /** The same key, only where the chain has the focus. */
    Shortcut inChain() {
        return new Shortcut(Where.CHAIN, menu, modifiers, codes);
    }

    /** The keys on this machine; the first is the one that is shown. */
    List<KeyStroke> strokes() {
        int mask = modifiers | (menu ? menuMask() : 0);
        return codes.stream().map(code -> KeyStroke.getKeyStroke(code, mask)).toList();
    }

    private static Shortcut of(Where where, boolean menu, int modifiers, int... codes) {
        return new Shortcut(where, menu, modifiers, IntStream.of(codes).boxed().toList());
    }

    private static int menuMask() {
        return GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    }
}
