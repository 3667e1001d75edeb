package dk.kaskade.ui.dock;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.dock.Plan.Leaf;
import dk.kaskade.ui.dock.Plan.Split;
import dk.kaskade.ui.dock.Plan.Tabs;
import dk.kaskade.ui.look.Ground;
import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.api.DockingAPI;
import io.github.andrewauclair.moderndocking.api.RootDockingPanelAPI;
import io.github.andrewauclair.moderndocking.internal.DockedSimplePanel;
import io.github.andrewauclair.moderndocking.internal.DockedSplitPanel;
import io.github.andrewauclair.moderndocking.internal.DockedTabbedPanel;
import io.github.andrewauclair.moderndocking.internal.DockingInternal;
import io.github.andrewauclair.moderndocking.internal.DockingPanel;
import io.github.andrewauclair.moderndocking.layouts.DockingLayoutNode;
import io.github.andrewauclair.moderndocking.layouts.DockingSimplePanelNode;
import io.github.andrewauclair.moderndocking.layouts.DockingSplitPanelNode;
import io.github.andrewauclair.moderndocking.layouts.DockingTabPanelNode;
import io.github.andrewauclair.moderndocking.layouts.WindowLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import javax.swing.plaf.basic.BasicSplitPaneDivider;
import javax.swing.plaf.basic.BasicSplitPaneUI;

/**
 * Plans as ModernDocking shows them in one window: puts one on the screen, reads how it stands after a person dragged, and
 * gives its panels the looks of the house. A window has docking of its own, so that nothing is left of it when it is gone.
 */
final class Panels {
    private static final int DIVIDER = 5;
    private static final Dimension SMALLEST = new Dimension(180, 90);

    private final JFrame frame;
    private final Docking docking;
    private final Root root;
    private final Runnable resized;

    /** @param resized runs when a person has dragged a divider */
    Panels(JFrame frame, Runnable resized) {
        this.frame = frame;
        this.resized = resized;
        docking = new Docking(frame);
        root = new Root(docking, frame);
    }

    JComponent component() {
        return root;
    }

    void add(Dockable dock) {
        docking.registerDockable(dock);
    }

    void remove(Dockable dock) {
        docking.deregisterDockable(dock);
    }

    /** Lets go of everything; nothing can be shown any more. */
    void close() {
        docking.uninitialize();
    }

    /** Puts a plan on the screen. */
    void show(Plan plan) {
        docking.getDockingState().restoreWindowLayout(frame, new WindowLayout(node(plan, root.getSize())));
        fit(plan);
    }

    /** Gives every part of the plan on the screen the size it is to have, as far as there is room. */
    void fit(Plan plan) {
        dress();
        top().ifPresent(panel -> fit(panel, plan));
    }

    /** The plan on the screen, with sizes as they are; empty where nothing is shown. */
    Optional<Plan> read() {
        return top().map(Panels::read);
    }

    /** Dresses every panel anew, as after a change of theme. */
    void dress() {
        top().ifPresent(this::dress);
    }

    private Optional<DockingPanel> top() {
        return Optional.ofNullable(DockingInternal.get(docking))
                .map(inner -> inner.getRootPanels().get(frame))
                .map(shown -> shown.getPanel());
    }

    private DockingLayoutNode node(Plan plan, Dimension room) {
        if (plan instanceof Split split) {
            int whole = Math.max(1, (split.beside() ? room.width : room.height) - UIScale.scale(DIVIDER));
            int first = first(split, whole);
            Dimension left = split.beside() ? new Dimension(first, room.height) : new Dimension(room.width, first);
            Dimension right = split.beside()
                    ? new Dimension(whole - first, room.height)
                    : new Dimension(room.width, whole - first);
            return new DockingSplitPanelNode(
                    docking,
                    node(split.first(), left),
                    node(split.second(), right),
                    split.beside() ? JSplitPane.HORIZONTAL_SPLIT : JSplitPane.VERTICAL_SPLIT,
                    Math.min(1, first / (double) whole),
                    "");
        }
        if (plan instanceof Tabs tabs) {
            DockingTabPanelNode node = new DockingTabPanelNode(docking, tabs.front(), "", "", "", "");
            tabs.docks().forEach(dock -> node.addTab(dock, "", "", "", ""));
            return node;
        }
        return new DockingSimplePanelNode(docking, ((Leaf) plan).id(), "", "", "", "");
    }

    /** How much of a split its first part has: what is told, but the stage keeps a third. */
    private static int first(Split split, int whole) {
        int part = split.size() == 0 ? whole / 2 : Math.min(UIScale.scale(split.size()), whole * 2 / 3);
        return split.sizesFirst() ? part : whole - part;
    }

    private static void fit(DockingPanel panel, Plan plan) {
        if (panel instanceof DockedSplitPanel shown && plan instanceof Split split) {
            JSplitPane pane = shown.getSplitPane();
            int whole = (split.beside() ? pane.getWidth() : pane.getHeight()) - pane.getDividerSize();
            if (whole > 0) {
                pane.setDividerLocation(first(split, whole));
                pane.doLayout();
                shown.validate();
                fit(shown.getLeft(), split.first());
                fit(shown.getRight(), split.second());
            }
        }
    }

    private static Plan read(DockingPanel panel) {
        if (panel instanceof DockedSplitPanel split) {
            boolean beside = split.getSplitPane().getOrientation() == JSplitPane.HORIZONTAL_SPLIT;
            Split plan = new Split(beside, 0, read(split.getLeft()), read(split.getRight()));
            Component sized = plan.sizesFirst() ? split.getLeft() : split.getRight();
            int size = UIScale.unscale(beside ? sized.getWidth() : sized.getHeight());
            return new Split(beside, Math.max(0, size), plan.first(), plan.second());
        }
        if (panel instanceof DockedTabbedPanel tabs) {
            List<String> ids = tabs.getDockables().stream()
                    .map(dock -> dock.getDockable().getPersistentID())
                    .toList();
            return ids.size() == 1 ? new Leaf(ids.get(0)) : new Tabs(ids, tabs.getSelectedTabID());
        }
        return new Leaf(((DockedSimplePanel) panel).getWrapper().getDockable().getPersistentID());
    }

    private void dress(DockingPanel panel) {
        if (panel instanceof DockedSplitPanel split) {
            dress(split);
        } else {
            panel.setBorder(null);
            panel.setMinimumSize(UIScale.scale(SMALLEST));
        }
    }

    private void dress(DockedSplitPanel panel) {
        Plan plan = read(panel);
        dress(panel.getLeft());
        dress(panel.getRight());
        JSplitPane pane = panel.getSplitPane();
        pane.setBorder(null);
        // FlatLaf scales the divider by itself
        pane.setDividerSize(DIVIDER);
        // Swing's keys for the divider are the window's for the next gap and the next document
        InputMap keys = pane.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        for (KeyStroke key : Optional.ofNullable(keys.allKeys()).orElse(new KeyStroke[0])) {
            keys.put(key, "none");
        }
        if (plan instanceof Split split) {
            boolean half = !split.ids().contains(Plan.STAGE);
            pane.setResizeWeight(half ? 0.5 : split.sizesFirst() ? 0 : 1);
            line(split, split.sizesFirst() ? panel.getLeft() : panel.getRight());
        }
        if (pane.getUI() instanceof BasicSplitPaneUI look) {
            dress(look.getDivider(), panel);
        }
    }

    /** The hairline between the stage and what stands beside it. */
    private static void line(Split split, DockingPanel sized) {
        Ground.Side side = split.sizesFirst()
                ? (split.beside() ? Ground.Side.RIGHT : Ground.Side.BOTTOM)
                : (split.beside() ? Ground.Side.LEFT : Ground.Side.TOP);
        Ground.line(sized, side);
    }

    private void dress(BasicSplitPaneDivider divider, DockedSplitPanel panel) {
        divider.setBorder(BorderFactory.createEmptyBorder());
        for (MouseListener listener : divider.getMouseListeners()) {
            // a double click would shut the dock, as the rest of the room belongs to the stage
            if (listener == panel || listener instanceof Released) {
                divider.removeMouseListener(listener);
            }
        }
        divider.addMouseListener(new Released(resized));
    }

    /** Hears that a person lets go of a divider. */
    private static final class Released extends MouseAdapter {
        private final Runnable heard;

        Released(Runnable heard) {
            this.heard = heard;
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            heard.run();
        }
    }

    /** The docking of one window alone. */
    private static final class Docking extends DockingAPI {
        Docking(JFrame frame) {
            super(frame);
        }
    }

    private static final class Root extends RootDockingPanelAPI {
        Root(DockingAPI docking, JFrame frame) {
            super(docking, frame);
        }
    }
}
