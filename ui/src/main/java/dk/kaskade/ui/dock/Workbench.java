package dk.kaskade.ui.dock;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.dock.DockContent.Edge;
import dk.kaskade.ui.dock.Plan.Split;
import dk.kaskade.ui.dock.Plan.Tabs;
import dk.kaskade.ui.look.Wording;
import io.github.andrewauclair.moderndocking.floating.Floating;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.HierarchyEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;

/**
 * A stage with docks around it. A person drags a dock by its head to another edge, sizes it, and shuts it; what is opened
 * again stands where it stood. Where the window is narrow, what stands at the right of the stage is a drawer over it. How
 * everything stands can be kept as one line of text; a line that cannot be understood counts as none. On the event thread.
 */
public final class Workbench extends JLayeredPane {
    private final transient Wording wording;
    private final transient Panels panels;
    private final transient Map<String, Dock> docks = new LinkedHashMap<>();
    private final Drawer drawer = new Drawer();
    private final transient DrawerKeys keys = new DrawerKeys(this, drawer, this::shutDrawer);
    private transient Runnable changed = () -> {};
    private transient Optional<Arrangement> arrangement = Optional.empty();
    private transient Optional<Plan> shown = Optional.empty();
    private int narrowBelow;
    private boolean narrow;
    private boolean alone;
    /** Docks that were opened while the stage was to be alone. */
    private final transient Set<String> called = new LinkedHashSet<>();

    private boolean fitted;
    private boolean looking;

    /** A bench with nothing but its stage. */
    public Workbench(JFrame frame, JComponent stage, Wording wording) {
        this.wording = wording;
        panels = new Panels(frame, this::resized);
        panels.add(new Stage(stage));
        add(panels.component(), DEFAULT_LAYER);
        add(drawer, PALETTE_LAYER);
        HandleColours.set();
        // the library's own small windows while something is dragged have no title bar
        JFrame.setDefaultLookAndFeelDecorated(false);
    }

    /** Hears that docks were moved, sized, opened or shut. */
    public void whenChanged(Runnable listener) {
        changed = listener;
    }

    /** Makes what stands at the right a drawer for as long as this is not so wide, in px at 100 %. */
    public void drawerBelow(int width) {
        narrowBelow = width;
    }

    /** Adds a dock, shut; where others stand already it stands where it usually does. */
    public void add(DockContent content) {
        Dock dock = new Dock(content, new DockHead(content, wording, new HeadCommands()));
        docks.put(content.id(), dock);
        dock.addHierarchyListener(this::heard);
        panels.add(dock);
        wording.follow(() -> dock.head().update());
        arrangement = arrangement.map(
                known -> known.of(Arrangements.usual(contents())).open(content.id(), false));
    }

    /** Takes a dock away, with all that is known of its place. */
    public void remove(String id) {
        open(List.of(id), false);
        Dock dock = docks.remove(id);
        if (dock != null) {
            panels.remove(dock);
            arrangement = arrangement.map(known -> known.of(Arrangements.usual(contents())));
        }
    }

    /** Shows the docks as a text of {@link #text} has them, or as they usually stand. */
    public void start(Optional<String> text, Collection<String> shut) {
        Plan usual = Arrangements.usual(contents());
        Arrangement fresh = new Arrangement(usual, Set.copyOf(shut));
        arrangement = Optional.of(
                text.flatMap(Workbench::read).map(known -> known.of(usual)).orElse(fresh));
        lay();
    }

    /** Lets everything stand as it usually does, and opens it. */
    public void reset() {
        arrangement = Optional.of(new Arrangement(Arrangements.usual(contents()), Set.of()));
        shutDrawer();
        lay();
        changed.run();
    }

    /** Lets the docks step aside for as long as the stage is to be alone, save those that are opened meanwhile. */
    public void alone(boolean now) {
        if (alone != now) {
            alone = now;
            called.clear();
            shutDrawer();
            lay();
            changed.run();
        }
    }

    /** How everything stands, as one line. */
    public Optional<String> text() {
        return arrangement.map(Arrangement::text);
    }

    /** Whether a dock is to be seen, be it in the drawer. */
    public boolean isOpen(String id) {
        return shown.filter(plan -> plan.ids().contains(id)).isPresent()
                || drawer.isOpen() && drawered().stream().anyMatch(dock -> id(dock).equals(id));
    }

    /** Opens or shuts docks: where they stood, or the drawer that they are in. */
    public void open(Collection<String> ids, boolean open) {
        if (alone) {
            called.removeAll(ids);
            called.addAll(open ? ids : List.of());
        }
        boolean inDrawer = drawered().stream().anyMatch(dock -> ids.contains(id(dock)));
        for (String id : ids) {
            if (open || !inDrawer && !alone) {
                arrangement = arrangement.map(known -> known.open(id, open));
            }
        }
        if (inDrawer && !open) {
            shutDrawer();
        } else if (inDrawer) {
            openDrawer();
        }
        lay();
        changed.run();
    }

    /** Whether a dock stays away until it is opened; where there is a drawer it may be out of sight for that alone. */
    public boolean isShut(String id) {
        return arrangement.filter(known -> known.shut().contains(id)).isPresent();
    }

    /** The docks that a text of {@link #text} has open; none where it cannot be understood. */
    public static List<String> opened(String text) {
        return read(text).map(known -> known.shown(List.of()).ids()).orElse(List.of());
    }

    /** Docks and heads that stand in no window just now, to be kept in step with the theme. */
    public List<JComponent> loose() {
        return docks.values().stream()
                .flatMap(dock -> Stream.of(dock, dock.head()))
                .filter(part -> !isAncestorOf(part))
                .<JComponent>map(part -> part)
                .toList();
    }

    /** Whether the window is so narrow that there is a drawer. */
    public boolean isNarrow() {
        return narrow;
    }

    /** How large the part is that a dock stands in, in px at 100 %: its width beside the stage, or else its height. */
    public OptionalInt size(String id, boolean width) {
        return arrangement
                .flatMap(known -> known.plan().parting(id))
                .filter(split -> split.beside() == width)
                .map(split -> OptionalInt.of(split.size()))
                .orElse(OptionalInt.empty());
    }

    /** The window is gone: nothing more is shown, and the library forgets it. */
    @Override
    public void removeNotify() {
        keys.stop();
        arrangement = Optional.empty();
        panels.close();
        super.removeNotify();
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return !drawer.isVisible();
    }

    @Override
    public void doLayout() {
        panels.component().setBounds(0, 0, getWidth(), getHeight());
        drawer.lie(getSize());
        boolean now = getWidth() < UIScale.scale(narrowBelow);
        if (getWidth() > 0 && now != narrow) {
            narrow = now;
            EventQueue.invokeLater(this::turned);
        }
        if (getWidth() > 0 && !fitted && shown.isPresent()) {
            fitted = true;
            panels.component().validate();
            panels.fit(shown.get());
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (panels != null) {
            // the library dresses its panels a moment after a change of theme, and this is a moment after that
            EventQueue.invokeLater(() -> EventQueue.invokeLater(this::fit));
        }
    }

    private void turned() {
        shutDrawer();
        lay();
        changed.run();
    }

    private void lay() {
        if (arrangement.isEmpty()) {
            return;
        }
        Plan plan = arrangement.get().shown(aside());
        if (!shown.equals(Optional.of(plan))) {
            Component focus =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            shown = Optional.of(plan);
            panels.show(plan);
            fitted = getWidth() > 0 && panels.component().getWidth() > 0;
            fit();
            if (focus != null && focus.isShowing() && isAncestorOf(focus)) {
                focus.requestFocusInWindow();
            }
        }
    }

    private void fit() {
        panels.component().validate();
        shown.ifPresent(panels::fit);
        repaint();
    }

    /** The docks that are not shown although they are not shut. */
    private Set<String> aside() {
        Set<String> aside = new LinkedHashSet<>();
        drawered().forEach(dock -> aside.add(id(dock)));
        if (alone) {
            docks.keySet().stream().filter(dock -> !called.contains(dock)).forEach(aside::add);
        }
        return aside;
    }

    /** The docks at the side of the stage of a narrow window, in their order. */
    private List<Dock> drawered() {
        return docks.values().stream()
                .filter(dock -> narrow && dock.content().edge() == Edge.RIGHT && standsBeside(id(dock)))
                .toList();
    }

    private boolean standsBeside(String id) {
        return arrangement
                .flatMap(known -> known.plan().parting(id))
                .filter(Split::beside)
                .isPresent();
    }

    private void openDrawer() {
        List<Dock> inside = drawered();
        if (!drawer.isOpen() && !inside.isEmpty()) {
            drawer.open(inside, size(id(inside.get(0)), true).orElse(Arrangements.ACROSS));
            drawer.lie(getSize());
            drawer.validate();
            keys.start();
            repaint();
        }
    }

    private void shutDrawer() {
        if (drawer.isOpen()) {
            keys.stop();
            drawer.shut(List.copyOf(docks.values()));
            changed.run();
            repaint();
        }
    }

    private void heard(HierarchyEvent event) {
        if ((event.getChangeFlags() & HierarchyEvent.PARENT_CHANGED) != 0 && !looking) {
            looking = true;
            EventQueue.invokeLater(this::look);
        }
    }

    /** Looks whether a person has put a dock elsewhere. */
    private void look() {
        looking = false;
        Optional<Plan> now = panels.read();
        boolean whole = now.filter(plan -> plan.ids().contains(Plan.STAGE)).isPresent() && !Floating.isFloating();
        if (!whole || arrangement.isEmpty() || shape(now).equals(shape(shown))) {
            return;
        }
        if (isBehindTabs(now.get())) {
            // nothing hides the stage
            shown = Optional.empty();
        } else {
            Arrangement before = arrangement.get();
            List<String> halves = docks.values().stream()
                    .filter(dock -> dock.content().edge() == Edge.STAGE)
                    .map(Workbench::id)
                    .toList();
            Arrangement after = before.moved(now.get());
            arrangement =
                    Optional.of(new Arrangement(Arrangements.sized(after.plan(), before.plan(), halves), after.shut()));
            shown = Optional.empty();
        }
        lay();
        changed.run();
    }

    private static boolean isBehindTabs(Plan plan) {
        return plan instanceof Tabs tabs
                ? tabs.docks().contains(Plan.STAGE)
                : plan instanceof Split split && (isBehindTabs(split.first()) || isBehindTabs(split.second()));
    }

    private static Optional<Plan> shape(Optional<Plan> plan) {
        return plan.map(known -> known.sized(split -> 0));
    }

    /** A person let go of a divider: what is on the screen is as large as it is to be. */
    private void resized() {
        Optional<Plan> now = panels.read();
        if (arrangement.isPresent() && shape(now).equals(shape(shown))) {
            Arrangement before = arrangement.get();
            Arrangement after = before.moved(now.get());
            arrangement = Optional.of(
                    new Arrangement(Arrangements.sized(before.plan(), after.plan(), List.of()), before.shut()));
            shown = Optional.of(arrangement
                    .get()
                    .shown(drawered().stream().map(Workbench::id).toList()));
            changed.run();
        }
    }

    private List<DockContent> contents() {
        return docks.values().stream().map(Dock::content).toList();
    }

    private static String id(Dock dock) {
        return dock.content().id();
    }

    private static Optional<Arrangement> read(String text) {
        try {
            return Optional.of(Arrangement.of(text));
        } catch (RuntimeException e) {
            // a plan that cannot be understood counts as none
            return Optional.empty();
        }
    }

    /** What the buttons in a head do. */
    private final class HeadCommands implements DockHead.Commands {
        @Override
        public void shut(String dock) {
            open(List.of(dock), false);
        }

        @Override
        public void move(String dock, DockHead.Side to) {
            arrangement =
                    arrangement.map(known -> new Arrangement(Arrangements.moved(known.plan(), dock, to), known.shut()));
            lay();
            changed.run();
        }
    }
}
