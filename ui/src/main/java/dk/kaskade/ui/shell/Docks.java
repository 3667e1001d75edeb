package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;

/** The centre with a dock under it and the inspector beside both. A dock that is shut comes back as large as it was. */
final class Docks extends JPanel {
    private static final int DIVIDER = 5;

    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private final JPanel side = new JPanel(new BorderLayout());
    private final JPanel bottom = new JPanel(new BorderLayout());
    private final JSplitPane vertical;
    private final JSplitPane horizontal;
    private final transient Settings settings;
    private boolean wide = true;

    Docks(Settings settings) {
        super(new BorderLayout());
        this.settings = settings;
        Ground.line(side, Ground.Side.LEFT);
        Ground.line(bottom, Ground.Side.TOP);
        vertical = split(JSplitPane.VERTICAL_SPLIT, centre, bottom);
        horizontal = split(JSplitPane.HORIZONTAL_SPLIT, vertical, side);
        side.setVisible(false);
        bottom.setVisible(false);
        horizontal.addPropertyChangeListener(JSplitPane.DIVIDER_LOCATION_PROPERTY, event -> later(this::remember));
        vertical.addPropertyChangeListener(JSplitPane.DIVIDER_LOCATION_PROPERTY, event -> later(this::remember));
        add(horizontal);
    }

    /** Puts a view into the centre, to be shown by its id. */
    void centre(String id, JComponent component) {
        centre.add(component, id);
    }

    void show(String id) {
        cards.show(centre, id);
    }

    void side(JComponent component) {
        side.add(component);
    }

    void bottom(JComponent component) {
        bottom.add(component);
    }

    boolean sideOpen() {
        return side.isVisible();
    }

    boolean bottomOpen() {
        return bottom.isVisible();
    }

    /** Opens or shuts the inspector. */
    void openSide(boolean open) {
        remember();
        side.setVisible(open && side.getComponentCount() > 0);
        fit(horizontal, side, settings.inspectorWidth());
    }

    /** Opens or shuts the dock under the centre. */
    void openBottom(boolean open) {
        remember();
        bottom.setVisible(open && bottom.getComponentCount() > 0);
        fit(vertical, bottom, settings.findingsHeight());
    }

    /** Whether there is room for the inspector beside the centre. */
    boolean isWide() {
        return wide;
    }

    /** Says how wide this must be for the inspector to stand beside the centre by itself; what is opened by hand stays. */
    void yieldBelow(int width, BooleanSupplier wanted) {
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                boolean now = getWidth() >= UIScale.scale(width);
                if (now != wide && getWidth() > 0) {
                    wide = now;
                    openSide(now && wanted.getAsBoolean());
                }
            }
        });
    }

    @Override
    public void doLayout() {
        boolean first = horizontal.getWidth() == 0 && getWidth() > 0;
        super.doLayout();
        if (first) {
            horizontal.validate();
            fit(horizontal, side, settings.inspectorWidth());
            horizontal.validate();
            fit(vertical, bottom, settings.findingsHeight());
        }
    }

    private void remember() {
        if (side.isShowing() && side.getWidth() > 0) {
            settings.inspectorWidth(UIScale.unscale(side.getWidth()));
        }
        if (bottom.isShowing() && bottom.getHeight() > 0) {
            settings.findingsHeight(UIScale.unscale(bottom.getHeight()));
        }
    }

    /** A split pane tells of its divider before it has laid out what stands beside it. */
    private static void later(Runnable what) {
        EventQueue.invokeLater(what);
    }

    private static void fit(JSplitPane split, JComponent dock, int size) {
        // FlatLaf scales the divider by itself
        split.setDividerSize(dock.isVisible() ? DIVIDER : 0);
        int room = split.getOrientation() == JSplitPane.VERTICAL_SPLIT ? split.getHeight() : split.getWidth();
        if (dock.isVisible() && room > 0) {
            split.setDividerLocation(Math.max(room / 3, room - UIScale.scale(size + DIVIDER)));
        }
        split.revalidate();
    }

    private static JSplitPane split(int orientation, Component first, Component second) {
        JSplitPane split = new JSplitPane(orientation, true, first, second);
        split.setResizeWeight(1);
        // Swing's key for moving the divider is the window's for the next gap
        split.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("F8"), "none");
        split.setBorder(null);
        first.setMinimumSize(new Dimension(UIScale.scale(200), UIScale.scale(120)));
        second.setMinimumSize(new Dimension(UIScale.scale(220), UIScale.scale(100)));
        return split;
    }
}
