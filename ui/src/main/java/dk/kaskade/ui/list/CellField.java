package dk.kaskade.ui.list;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.edit.Option;
import dk.kaskade.ui.look.Type;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;

/** The field that a cell is typed into: suggests while somebody types, and says under itself why something cannot be. */
final class CellField extends JTextField {
    /** Where to go after the cell. */
    enum Go {
        STAY,
        DOWN,
        UP,
        NEXT,
        PREVIOUS,
        NEW_ROW,
        NOWHERE
    }

    /** What a person asks for while typing. */
    interface Handler {
        /** Commits what stands in the field, and goes on. */
        void done(Go go);

        void cancel();

        /** Indents or outdents the row that is being typed. */
        void shift(boolean in);

        /** Moves the row among its siblings. */
        void move(boolean up);

        /** Takes lines of the clipboard in place of the row; no where they are to be pasted as text. */
        boolean pasteLines(String text);

        /** The focus went elsewhere for good. */
        void left();
    }

    private final transient Handler handler;
    private final Below below = new Below(() -> take(true));
    private transient @Nullable Suggestions suggestions;
    private boolean filling;

    CellField(Handler handler) {
        this.handler = handler;
        setBorder(BorderFactory.createEmptyBorder());
        setFocusTraversalKeysEnabled(false);
        getDocument().addDocumentListener(new Typing());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                // the table hands its keys on to the field: to lose the focus to it is not to leave the cell
                if (!event.isTemporary() && event.getOppositeComponent() != getParent()) {
                    handler.left();
                }
            }
        });
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                if (event.getKeyChar() == ';') {
                    take(false);
                }
            }
        });
        bindKeys();
    }

    private void bindKeys() {
        int altShift = InputEvent.ALT_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK;
        bind(KeyEvent.VK_ENTER, 0, () -> finish(Go.DOWN));
        bind(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK, () -> finish(Go.NEW_ROW));
        bind(KeyEvent.VK_INSERT, 0, () -> finish(Go.NEW_ROW));
        bind(KeyEvent.VK_TAB, 0, () -> finish(Go.NEXT));
        bind(KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK, () -> finish(Go.PREVIOUS));
        bind(KeyEvent.VK_ESCAPE, 0, this::escape);
        bind(KeyEvent.VK_DOWN, 0, this::down);
        bind(KeyEvent.VK_UP, 0, this::up);
        bind(KeyEvent.VK_RIGHT, altShift, () -> handler.shift(true));
        bind(KeyEvent.VK_LEFT, altShift, () -> handler.shift(false));
        bind(KeyEvent.VK_UP, altShift, () -> handler.move(true));
        bind(KeyEvent.VK_DOWN, altShift, () -> handler.move(false));
        for (int code : new int[] {KeyEvent.VK_PAGE_UP, KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_F2}) {
            bind(code, 0, () -> {});
        }
    }

    private void bind(int code, int modifiers, Runnable what) {
        KeyStroke key = KeyStroke.getKeyStroke(code, modifiers);
        getInputMap().put(key, "list." + key);
        getActionMap().put("list." + key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    /**
     * Begins with a text.
     *
     * @param indent from the left edge of the cell to the words
     * @param hint   what stands in the empty field
     */
    void begin(String text, String name, String hint, int indent, @Nullable Suggestions offered) {
        filling = true;
        setFont(Type.TABLE.font());
        setMargin(null);
        setBorder(BorderFactory.createEmptyBorder(0, indent, 0, UIScale.scale(4)));
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
        getAccessibleContext().setAccessibleName(name);
        getAccessibleContext().setAccessibleDescription(hint);
        setText(text);
        suggestions = offered;
        filling = false;
        below.close();
    }

    /** The row stands elsewhere, or is indented otherwise. */
    void begunAt(Row row, Column column) {
        if (column == Column.TITLE) {
            setBorder(BorderFactory.createEmptyBorder(0, ListCell.textStart(row), 0, UIScale.scale(4)));
        }
        follow();
    }

    /** Keeps what was typed and says why it cannot be. */
    void refuse(String why) {
        below.refuse(this, why);
        getAccessibleContext().setAccessibleDescription(why);
    }

    /** What is said under the cell; empty where nothing is. */
    String refusal() {
        return below.sentence();
    }

    /** Suggests what matches what stands there. */
    void offer() {
        suggest();
    }

    void end() {
        below.close();
    }

    void follow() {
        below.follow(this);
    }

    @Override
    public void paste() {
        String text = clipboard();
        if (!Lines.isTable(text) || !handler.pasteLines(text)) {
            super.paste();
        }
    }

    /** The text of the clipboard; empty where there is none. */
    static String clipboard() {
        try {
            var clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
            return clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor)
                    ? (String) clipboard.getData(DataFlavor.stringFlavor)
                    : "";
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            // another program is just changing it: as if it were empty
            return "";
        }
    }

    private void finish(Go go) {
        take(false);
        handler.done(go);
    }

    private void escape() {
        if (below.isSuggesting()) {
            below.close();
        } else {
            handler.cancel();
        }
    }

    private void down() {
        if (below.isSuggesting()) {
            below.move(1);
        } else if (suggestions != null && getText().isEmpty()) {
            below.suggest(this, suggestions.all());
        } else {
            handler.done(Go.DOWN);
        }
    }

    private void up() {
        if (below.isSuggesting()) {
            below.move(-1);
        } else {
            handler.done(Go.UP);
        }
    }

    /** Puts the chosen suggestion in the place of the words at the cursor. */
    private void take(boolean clicked) {
        Optional<Option> chosen = below.chosen();
        if (suggestions == null || chosen.isEmpty()) {
            return;
        }
        Suggestions.Piece piece = suggestions.piece(getText(), getCaretPosition());
        String label = chosen.get().label();
        filling = true;
        setText(getText().substring(0, piece.from()) + label + getText().substring(piece.to()));
        setCaretPosition(piece.from() + label.length());
        filling = false;
        below.close();
        if (clicked) {
            requestFocusInWindow();
        }
    }

    private void suggest() {
        if (!filling) {
            below.close();
            if (suggestions != null && isShowing()) {
                below.suggest(
                        this,
                        suggestions.matching(suggestions
                                .piece(getText(), Math.min(getText().length(), getCaretPosition() + 1))
                                .words()));
            }
        }
    }

    /** Suggests anew at every change that a person makes. */
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            suggest();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            suggest();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // styles only, and there are none
        }
    }
}
