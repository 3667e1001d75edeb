package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Something in a scroll pane that is as wide as the pane and as high as it needs. */
public final class Sheet extends JPanel implements Scrollable {

    public Sheet(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    /** A sheet with one thing that fills it. */
    public static Sheet of(JComponent content) {
        Sheet sheet = new Sheet(new BorderLayout());
        sheet.add(content);
        return sheet;
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
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
