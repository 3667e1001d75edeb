package dk.kaskade.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Color;
import java.awt.Container;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** A field over a line of a card: goes with the card and is never too small to read. */
final class CardEditor {
    /** Letters are no smaller than this on the screen, however far away the card is. */
    private static final int SMALLEST = 12;

    private static final int LEFT = 8;
    /** Where letters have to be so much larger than the card's own, the field covers the card. */
    private static final double NEAR = 1.3;

    private final Container over;
    private final Runnable focusBack;
    private @Nullable Field field;
    private @Nullable Typing typing;
    private String card = "";
    private CardLine line = CardLine.TITLE;

    /** @param focusBack gives the chart the focus again */
    CardEditor(Container over, Runnable focusBack) {
        this.over = over;
        this.focusBack = focusBack;
    }

    boolean isOpen() {
        return field != null;
    }

    /** The card that is typed on. */
    String card() {
        return card;
    }

    void open(String id, CardLine at, String name, String text, Typing listener) {
        close(Typing::keep);
        card = id;
        line = at;
        typing = listener;
        Field next = new Field(text);
        field = next;
        next.getAccessibleContext().setAccessibleName(name);
        next.selectAll();
        over.add(next, 0);
        bind(next);
    }

    /** To be called where the field has its place. */
    void focus() {
        if (field != null) {
            field.requestFocusInWindow();
        }
    }

    private void bind(Field next) {
        next.on(KeyEvent.VK_ENTER, 0, () -> leave(Typing::keep));
        next.on(KeyEvent.VK_ESCAPE, 0, () -> leave((heard, text) -> heard.drop()));
        next.on(KeyEvent.VK_TAB, 0, () -> leave(Typing::next));
        next.on(KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK, () -> leave(Typing::back));
        next.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary() && field == next) {
                    close(Typing::keep);
                }
            }
        });
    }

    private void leave(End end) {
        focusBack.run();
        close(end);
    }

    /** Tells what stands there now, and lets typing go on. */
    void settle() {
        Field present = field;
        Typing heard = typing;
        if (present != null && heard != null) {
            heard.soFar(present.getText());
        }
    }

    /** Keeps what was typed. */
    void keep() {
        close(Typing::keep);
    }

    /** Forgets what was typed, as its card is gone. */
    void abandon() {
        close((heard, text) -> {});
    }

    /** What becomes of what was typed. */
    private interface End {
        void tell(Typing heard, String text);
    }

    private void close(End end) {
        Field gone = field;
        Typing heard = typing;
        if (gone != null && heard != null) {
            field = null;
            typing = null;
            boolean focused = gone.isFocusOwner();
            over.remove(gone);
            over.repaint();
            if (focused) {
                focusBack.run();
            }
            end.tell(heard, gone.getText());
        }
    }

    /**
     * Puts the field where the line is.
     *
     * @param bounds the card's place in the component
     * @param zoom   component's pixels for one of the card's
     */
    void place(Rectangle bounds, double zoom) {
        if (field == null) {
            return;
        }
        double size = Math.max(UIScale.scale((float) SMALLEST), line.size * zoom);
        boolean far = size > line.size * zoom * NEAR;
        int height = (int) Math.round(Math.max(line.height * size / line.size, far ? bounds.height : 0));
        int left = bounds.x + (int) Math.round(far ? 0 : LEFT * zoom);
        int width = (int) Math.max(bounds.width - (far ? 0 : (LEFT + 4) * zoom), 14 * size * 0.6);
        int middle =
                far ? bounds.y + bounds.height / 2 : bounds.y + (int) Math.round((line.top + line.height / 2.0) * zoom);
        field.setFont(field.type().deriveFont((float) size));
        field.setBounds(left, middle - height / 2, width, height);
    }

    /** The field itself. */
    private final class Field extends JTextField {
        private static final long serialVersionUID = 1;

        Field(String text) {
            super(text);
            setFocusTraversalKeysEnabled(false);
            setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(5), 0, UIScale.scale(4)));
            setOpaque(false);
        }

        Font type() {
            return line == CardLine.TITLE ? Type.TABLE_STRONG.font() : Type.TABLE.font();
        }

        void on(int key, int modifiers, Runnable action) {
            KeyStroke stroke = KeyStroke.getKeyStroke(key, modifiers);
            getInputMap().put(stroke, stroke.toString());
            getActionMap().put(stroke.toString(), new AbstractAction() {
                private static final long serialVersionUID = 1;

                @Override
                public void actionPerformed(ActionEvent event) {
                    action.run();
                }
            });
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Color ground = Tint.PANEL.color();
            graphics.setColor(ground);
            graphics.fillRect(0, 0, getWidth(), getHeight());
            super.paintComponent(graphics);
        }

        @Override
        protected void paintBorder(Graphics graphics) {
            graphics.setColor(Tint.ACC.color());
            int thick = Math.max(2, UIScale.scale(2));
            for (int i = 0; i < thick; i++) {
                graphics.drawRect(i, i, getWidth() - 1 - 2 * i, getHeight() - 1 - 2 * i);
            }
        }
    }
}
