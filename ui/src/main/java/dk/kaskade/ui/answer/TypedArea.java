package dk.kaskade.ui.answer;

import com.formdev.flatlaf.ui.FlatTextBorder;
import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.JTextArea;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A field of several lines that grows with its text and saves it when the typing pauses and when it is left. */
public class TypedArea extends JTextArea {
    private static final int PAUSE_MS = 600;
    /** Whoever types without a pause loses no more than this. */
    private static final long LONGEST_MS = 3_000;

    private static final int LEAST_LINES = 2;
    private static final float ARC = 12;

    private final String placeholder;
    private final transient TypedText typed;
    private final Timer pause = new Timer(PAUSE_MS, event -> settle());
    private long unsavedSince;
    private boolean showing;
    private boolean quiet;
    private boolean under;

    /**
     * A field with the text that is saved now.
     *
     * @param placeholder stands in the empty field
     * @param saver       gets the text to save
     * @param left        hears that the field was left, after the last save
     */
    public TypedArea(String text, String placeholder, Consumer<String> saver, Runnable left) {
        super(text);
        this.placeholder = placeholder;
        typed = new TypedText(text, saver);
        pause.setRepeats(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        Type.TABLE.on(this, Tint.TEXT);
        getDocument().addDocumentListener(new Typing());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                settle();
                repaint();
                if (!event.isTemporary()) {
                    left.run();
                }
            }
        });
    }

    /** Looks like text until somebody comes to it with the pointer or the cursor. */
    public final void quiet() {
        quiet = true;
        setMargin(new Insets(3, 3, 3, 4));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseEntered(MouseEvent event) {
                under = true;
                repaint();
            }

            @Override
            public void mouseExited(MouseEvent event) {
                under = false;
                repaint();
            }
        });
    }

    private boolean looksLikeText() {
        return quiet && !under && !isFocusOwner();
    }

    /** Saves what was typed, if anything was. */
    public final void settle() {
        pause.stop();
        typed.save();
    }

    /** Shows a text that comes from elsewhere; what is typed and not saved yet stays. */
    public final void show(String value) {
        if (typed.arrived(value)) {
            showing = true;
            setText(value);
            showing = false;
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(new FlatTextBorder());
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        Insets insets = getInsets();
        int least = (quiet ? 1 : LEAST_LINES) * getFontMetrics(getFont()).getHeight() + insets.top + insets.bottom;
        return new Dimension(UIScale.scale(80), Math.max(size.height, least));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            EventQueue.invokeLater(this::revalidate);
        }
    }

    /** The page stays where it is when a text arrives from elsewhere. */
    @Override
    public void scrollRectToVisible(Rectangle bounds) {
        if (isFocusOwner()) {
            super.scrollRectToVisible(bounds);
        }
    }

    @Override
    protected void paintBorder(Graphics graphics) {
        if (!looksLikeText()) {
            super.paintBorder(graphics);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (!looksLikeText()) {
            paintGround(graphics);
        }
        super.paintComponent(graphics);
        if (getText().isEmpty()) {
            FontMetrics metrics = getFontMetrics(getFont());
            graphics.setColor(Tint.TEXT3.color());
            graphics.setFont(getFont());
            FlatUIUtils.drawString(
                    this, graphics, placeholder, getInsets().left, getInsets().top + metrics.getAscent());
        }
    }

    private void paintGround(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float inset = UIScale.scale(1f);
        float arc = UIScale.scale(ARC);
        g.setColor(Tint.PANEL.color());
        g.fill(new RoundRectangle2D.Float(
                inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, arc - 1, arc - 1));
        g.dispose();
    }

    /** Takes what is typed and starts the pause anew. */
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            heard();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            heard();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // styles only, and there are none
        }

        private void heard() {
            if (!showing) {
                if (!pause.isRunning()) {
                    unsavedSince = System.nanoTime();
                }
                typed.typed(getText());
                if (System.nanoTime() - unsavedSince < TimeUnit.MILLISECONDS.toNanos(LONGEST_MS)) {
                    pause.restart();
                }
            }
        }
    }
}
