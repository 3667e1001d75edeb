package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * Components under each other, each as wide as the panel and as high as it wants to be at that width. The width is known
 * before any height is asked for, so that texts that wrap get their room at once and nothing jumps.
 */
public class Pile extends JPanel implements HeightForWidth {
    public static final Insets NONE = new Insets(0, 0, 0, 0);
    private static final int USUAL_WIDTH = 298;

    private final int gap;
    private final transient Insets padding;

    /** A see-through pile; the gap between its components and the room around them in px at 100 %. */
    public Pile(int gap, Insets padding) {
        super(null);
        this.gap = gap;
        this.padding = padding;
        setOpaque(false);
    }

    /** Adds a component under more room than the usual gap. */
    public final void below(int above, Component component) {
        add(component);
        if (component instanceof JComponent lower) {
            lower.putClientProperty(Pile.class, above);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : UIScale.scale(USUAL_WIDTH);
        return new Dimension(width, heightAt(width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(60), getPreferredSize().height);
    }

    @Override
    public void doLayout() {
        place(getWidth(), true);
    }

    /** How high the pile is at a width. */
    @Override
    public final int heightAt(int width) {
        return place(width, false);
    }

    @Override
    public final Insets getInsets() {
        Insets border = super.getInsets();
        return new Insets(
                border.top + UIScale.scale(padding.top),
                border.left + UIScale.scale(padding.left),
                border.bottom + UIScale.scale(padding.bottom),
                border.right + UIScale.scale(padding.right));
    }

    private int place(int width, boolean now) {
        Insets insets = getInsets();
        int inner = width - insets.left - insets.right;
        int y = insets.top;
        boolean first = true;
        for (Component each : getComponents()) {
            if (each.isVisible()) {
                y += first ? 0 : UIScale.scale(above(each));
                int height = heightOf(each, inner);
                if (now) {
                    each.setBounds(insets.left, y, inner, height);
                }
                y += height;
                first = false;
            }
        }
        return y + insets.bottom;
    }

    private int above(Component component) {
        return component instanceof JComponent lower && lower.getClientProperty(Pile.class) instanceof Integer more
                ? more
                : gap;
    }

    /** How high any component wants to be at a width; it is laid out at that width to know. */
    public static int heightOf(Component component, int width) {
        if (component instanceof HeightForWidth pile) {
            return pile.heightAt(width);
        }
        if (component.getWidth() != width) {
            component.setSize(width, component.getHeight());
            component.doLayout();
        }
        return component.getPreferredSize().height;
    }
}
