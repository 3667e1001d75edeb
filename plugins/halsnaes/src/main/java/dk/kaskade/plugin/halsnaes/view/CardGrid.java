package dk.kaskade.plugin.halsnaes.view;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.HeightForWidth;
import dk.kaskade.ui.look.Pile;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Cards in as many columns as there is room for; those of one row are as high as the highest of them. */
final class CardGrid extends JPanel implements Scrollable, HeightForWidth {
    private static final int LEAST = 230;
    private static final int GAP = 12;
    private static final int EDGE = 16;

    CardGrid() {
        super(null);
        setOpaque(false);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : UIScale.scale(3 * LEAST);
        return new Dimension(width, heightAt(width));
    }

    @Override
    public int heightAt(int width) {
        return place(width, false);
    }

    @Override
    public void doLayout() {
        place(getWidth(), true);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other && heightAt(width) != height) {
            EventQueue.invokeLater(this::revalidate);
        }
    }

    private int place(int width, boolean now) {
        int gap = UIScale.scale(GAP);
        int edge = UIScale.scale(EDGE);
        int room = width - 2 * edge;
        int columns = Math.max(1, (room + gap) / (UIScale.scale(LEAST) + gap));
        int card = (room - (columns - 1) * gap) / columns;
        int y = edge;
        for (int first = 0; first < getComponentCount(); first += columns) {
            int end = Math.min(getComponentCount(), first + columns);
            int height = 0;
            for (int at = first; at < end; at++) {
                height = Math.max(height, Pile.heightOf(getComponent(at), card));
            }
            for (int at = first; now && at < end; at++) {
                Component each = getComponent(at);
                each.setBounds(edge + (at - first) * (card + gap), y, card, height);
            }
            y += height + gap;
        }
        return y - gap + edge;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - UIScale.scale(24);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
