package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.KeyStroke;

/** A key to press, in a small frame. */
public final class KeyHint extends JLabel {
    private static final int ARC = 6;
    private final transient Tint frame;

    public KeyHint(KeyStroke key) {
        this(key, Tint.TEXT2, Tint.LINE2);
    }

    /** A hint in other colours, as on the primary button. */
    public KeyHint(KeyStroke key, Tint words, Tint frame) {
        super(words(key), CENTER);
        this.frame = frame;
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(2), UIScale.scale(6), UIScale.scale(2), UIScale.scale(6)));
        Type.CAPTION.on(this, words);
    }

    /** A key as it stands on Danish and English keyboards: Ctrl+Alt+L, Shift+F8, ⌘K on a Mac. */
    public static String words(KeyStroke key) {
        int modifiers = key.getModifiers();
        StringBuilder words = new StringBuilder();
        append(words, modifiers, InputEvent.META_DOWN_MASK, "⌘");
        append(words, modifiers, InputEvent.CTRL_DOWN_MASK, "Ctrl+");
        append(words, modifiers, InputEvent.ALT_DOWN_MASK, "Alt+");
        append(words, modifiers, InputEvent.SHIFT_DOWN_MASK, "Shift+");
        return words.append(key(key.getKeyCode())).toString();
    }

    private static void append(StringBuilder words, int modifiers, int mask, String word) {
        if ((modifiers & mask) != 0) {
            words.append(word);
        }
    }

    private static String key(int code) {
        return switch (code) {
            case KeyEvent.VK_PLUS, KeyEvent.VK_ADD -> "+";
            case KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT -> "−";
            case KeyEvent.VK_ENTER -> "Enter";
            case KeyEvent.VK_TAB -> "Tab";
            case KeyEvent.VK_INSERT -> "Insert";
            case KeyEvent.VK_DELETE -> "Delete";
            case KeyEvent.VK_ESCAPE -> "Esc";
            case KeyEvent.VK_HOME -> "Home";
            case KeyEvent.VK_LEFT -> "←";
            case KeyEvent.VK_RIGHT -> "→";
            case KeyEvent.VK_UP -> "↑";
            case KeyEvent.VK_DOWN -> "↓";
            default -> KeyEvent.getKeyText(code);
        };
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Marks.smooth(graphics);
        double arc = UIScale.scale((float) ARC);
        g.setColor(frame.color());
        g.draw(new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, arc, arc));
        g.dispose();
        super.paintComponent(graphics);
    }
}
