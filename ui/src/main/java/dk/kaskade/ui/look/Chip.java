package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** A short word on a ground of its own: a role, a state, a count. It only tells; what can be clicked is a {@link Pill}. */
public final class Chip extends JLabel {
    private static final int ARC = 8;

    private final transient @Nullable Tint ground;

    private Chip(String text, @Nullable Icon icon, Tint words, @Nullable Tint ground) {
        super(text, icon, LEADING);
        this.ground = ground;
        putClientProperty("html.disable", true);
        setIconTextGap(4);
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(3), UIScale.scale(7), UIScale.scale(3), UIScale.scale(7)));
        (ground == null ? Type.CAPTION : Type.CAPTION_STRONG).on(this, words);
    }

    /** Words on a soft ground, as "vakant" and "2 roller". */
    public static Chip soft(String text, @Nullable Icon icon, Tint words, Tint ground) {
        return new Chip(text, icon, words, ground);
    }

    /** Words in a hairline frame. */
    public static Chip outlined(String text, @Nullable Icon icon) {
        return new Chip(text, icon, Tint.TEXT2, null);
    }

    /** A role with the mark of its level. */
    public static Chip role(String name, int level) {
        return new Chip(name, new LevelMark(level), Tint.levelText(level), Tint.levelSoft(level));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Marks.smooth(graphics);
        double half = ground == null ? 0.5 : 0;
        double arc = UIScale.scale((float) ARC);
        g.setColor(ground == null ? Tint.LINE2.color() : ground.color());
        var shape = new RoundRectangle2D.Double(half, half, getWidth() - 2 * half, getHeight() - 2 * half, arc, arc);
        if (ground == null) {
            g.draw(shape);
        } else {
            g.fill(shape);
        }
        g.dispose();
        super.paintComponent(graphics);
    }
}
