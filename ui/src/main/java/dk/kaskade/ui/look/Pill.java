package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/** A chip that can be clicked or switched: a filter with its count, a branch in focus with a cross. */
public final class Pill extends JToggleButton {
    private static final int ARC = 8;

    private final transient Tint words;
    private final transient Tint ground;

    private Pill(String text, @Nullable Icon icon, Tint words, Tint ground) {
        super(text, icon);
        this.words = words;
        this.ground = ground;
        putClientProperty("html.disable", true);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        setIconTextGap(5);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(4), UIScale.scale(8), UIScale.scale(4), UIScale.scale(8)));
        dress();
        addItemListener(event -> dress());
    }

    /** A filter: on, it stands on its soft ground; off, in a frame with its count still readable. */
    public static Pill filter(String text, @Nullable Icon icon, Tint words, Tint ground) {
        return new Pill(text, icon, words, ground);
    }

    /** Something that is in force and can be taken away by a click, as the branch in focus. */
    public static Pill removable(String text, Runnable remove) {
        Pill pill = new Pill(text, Icons.CLOSE.icon(12, Tint.TEXT2), Tint.TEXT2, Tint.HOVER);
        pill.setHorizontalTextPosition(LEADING);
        pill.addActionListener(event -> {
            pill.setSelected(false);
            remove.run();
        });
        return pill;
    }

    private void dress() {
        (isSelected() ? Type.CAPTION_STRONG : Type.CAPTION).on(this, isSelected() ? words : Tint.TEXT2);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Marks.smooth(graphics);
        double line = isFocusOwner() ? UIScale.scale(2f) : 1;
        double arc = UIScale.scale((float) ARC);
        var shape = new RoundRectangle2D.Double(line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
        if (isSelected() || getModel().isRollover()) {
            g.setColor((isSelected() ? ground : Tint.HOVER).color());
            g.fill(shape);
        }
        if (isFocusOwner() || !isSelected()) {
            g.setColor((isFocusOwner() ? Tint.ACC : Tint.LINE2).color());
            g.setStroke(Marks.stroke(line));
            g.draw(shape);
        }
        g.dispose();
        super.paintComponent(graphics);
    }

    /** The colour that the words have while it is on. */
    public Tint words() {
        return words;
    }
}
