package dk.kaskade.ui.dock;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingConstants;

/** Docks that lie over the right edge of the stage for as long as they are asked for, where a window is narrow. */
final class Drawer extends JPanel {
    private static final int LEAST_STAGE = 120;

    private int width = Arrangements.ACROSS;

    Drawer() {
        super(new BorderLayout());
        setName("drawer");
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.LEFT);
        setVisible(false);
    }

    /** Opens with some docks, in px at 100 % so wide. */
    void open(List<Dock> docks, int wide) {
        removeAll();
        width = wide;
        if (docks.size() == 1) {
            add(page(docks.get(0)));
        } else {
            JTabbedPane tabs = new JTabbedPane(SwingConstants.BOTTOM);
            docks.forEach(dock -> tabs.addTab(dock.getTabText(), page(dock)));
            add(tabs);
        }
        setVisible(!docks.isEmpty());
        revalidate();
    }

    /** Shuts, and gives the docks their heads back. */
    void shut(List<Dock> docks) {
        removeAll();
        docks.forEach(dock -> dock.head().home());
        setVisible(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    boolean holds(Component component) {
        return isAncestorOf(component);
    }

    /** Lies at the right edge of a room; some of the stage stays in sight. */
    void lie(Dimension room) {
        int wide = Math.min(UIScale.scale(width), room.width - UIScale.scale(LEAST_STAGE));
        setBounds(room.width - wide, 0, wide, room.height);
    }

    private static JPanel page(Dock dock) {
        JPanel page = new JPanel(new BorderLayout());
        page.add(dock.head().lend(), BorderLayout.NORTH);
        page.add(dock);
        return page;
    }
}
