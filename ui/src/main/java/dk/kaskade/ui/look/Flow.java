package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import javax.swing.JPanel;

/** Small components one after the other, as many in a line as there is room for; those that are hidden take none. */
public final class Flow extends JPanel {
    private static final int GAP = 6;

    public Flow() {
        super(null);
        setOpaque(false);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : UIScale.scale(280);
        return new Dimension(width, place(width, false));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(60), getPreferredSize().height);
    }

    @Override
    public void doLayout() {
        place(getWidth(), true);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other && place(width, false) != height) {
            EventQueue.invokeLater(this::revalidate);
        }
    }

    /** Puts the components where they go, if told so, and gives the height of all lines. */
    private int place(int width, boolean now) {
        int gap = UIScale.scale(GAP);
        int x = 0;
        int y = 0;
        int line = 0;
        for (Component each : getComponents()) {
            if (!each.isVisible()) {
                continue;
            }
            Dimension size = each.getPreferredSize();
            int own = Math.min(size.width, width);
            if (x > 0 && x + own > width) {
                x = 0;
                y += line + gap;
                line = 0;
            }
            if (now) {
                each.setBounds(x, y, own, size.height);
            }
            x += own + gap;
            line = Math.max(line, size.height);
        }
        return y + line;
    }
}
