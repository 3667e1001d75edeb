package dk.kaskade.ui.list;

import dk.kaskade.ui.look.Icons;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** What can be done to rows while no cell is being typed into, each with its keys; the first is the one that is shown. */
enum ListCommand {
    EDIT_TITLE(Icons.EDIT, ListTyping::editTitle, key(KeyEvent.VK_ENTER)),
    EDIT_CELL(Icons.EDIT, typing -> typing.edit(null), key(KeyEvent.VK_F2)),
    NEW(Icons.ADD, ListTyping::newRow, key(KeyEvent.VK_INSERT), menu(KeyEvent.VK_ENTER)),
    INDENT(Icons.RIGHT, typing -> typing.shift(true), altShift(KeyEvent.VK_RIGHT)),
    OUTDENT(null, typing -> typing.shift(false), altShift(KeyEvent.VK_LEFT)),
    UP(Icons.UP, typing -> typing.move(true), altShift(KeyEvent.VK_UP)),
    DOWN(Icons.DOWN, typing -> typing.move(false), altShift(KeyEvent.VK_DOWN)),
    CUT(null, ListTyping::cut, menu(KeyEvent.VK_X)),
    COPY(null, ListTyping::copy, menu(KeyEvent.VK_C), menu(KeyEvent.VK_INSERT)),
    PASTE(null, ListTyping::paste, menu(KeyEvent.VK_V)),
    FOLD(Icons.FOLD, ListTyping::turn, key(KeyEvent.VK_SPACE));

    private final @Nullable Icons icon;
    private final Consumer<ListTyping> what;
    private final List<Key> keys;

    ListCommand(@Nullable Icons icon, Consumer<ListTyping> what, Key... keys) {
        this.icon = icon;
        this.what = what;
        this.keys = List.of(keys);
    }

    /** A key; the menu key is Ctrl on one machine and Cmd on another. */
    private record Key(int code, int modifiers, boolean menu) {
        KeyStroke stroke() {
            int mask = !menu
                    ? 0
                    : GraphicsEnvironment.isHeadless()
                            ? InputEvent.CTRL_DOWN_MASK
                            : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
            return KeyStroke.getKeyStroke(code, modifiers | mask);
        }
    }

    private static Key key(int code) {
        return new Key(code, 0, false);
    }

    private static Key menu(int code) {
        return new Key(code, 0, true);
    }

    private static Key altShift(int code) {
        return new Key(code, InputEvent.ALT_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK, false);
    }

    @Nullable
    Icons icon() {
        return icon;
    }

    String textKey() {
        return "menu." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<KeyStroke> keys() {
        List<KeyStroke> strokes = new ArrayList<>();
        keys.forEach(key -> strokes.add(key.stroke()));
        return strokes;
    }

    void run(ListTyping typing) {
        what.accept(typing);
    }

    /** Whether it changes rows, which a sorted list does not let. */
    boolean needsChain() {
        return switch (this) {
            case NEW, INDENT, OUTDENT, UP, DOWN, PASTE, FOLD -> true;
            default -> false;
        };
    }
}
