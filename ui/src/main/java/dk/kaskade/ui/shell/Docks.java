package dk.kaskade.ui.shell;

import dk.kaskade.ui.dock.DockContent;
import dk.kaskade.ui.dock.DockContent.Edge;
import dk.kaskade.ui.dock.Workbench;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewFactory.Place;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;

/** The view in the centre, and the docks around it. How they stand is kept in the settings. */
final class Docks extends JPanel {
    private static final int NARROW = 1280;
    private static final int RAIL = 68;

    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private final transient Wording wording;
    private final transient Settings settings;
    private final Workbench bench;
    private final transient List<String> side = new ArrayList<>();
    private final transient List<String> bottom = new ArrayList<>();
    /** Views of the centre that stand beside it. */
    private final transient Map<String, JComponent> beside = new LinkedHashMap<>();

    private transient Runnable changed = () -> {};
    private boolean started;

    Docks(JFrame frame, Settings settings, Wording wording) {
        super(new BorderLayout());
        this.settings = settings;
        this.wording = wording;
        bench = new Workbench(frame, centre, wording);
        bench.drawerBelow(NARROW - RAIL);
        bench.whenChanged(this::changed);
        add(bench);
    }

    /** Hears that docks were opened, shut or moved. */
    void whenChanged(Runnable listener) {
        changed = listener;
    }

    /** Puts a view into the centre, to be shown by its id. */
    void centre(String id, JComponent component) {
        centre.add(component, id);
    }

    /** Shows a view of the centre; where it wants to be alone the docks step aside meanwhile. */
    void show(String id, boolean alone) {
        cards.show(centre, id);
        bench.alone(alone);
    }

    /** Puts a view into a dock. */
    void dock(ViewFactory factory, View view) {
        boolean right = factory.place() == Place.SIDE;
        (right ? side : bottom).add(factory.id());
        bench.add(content(factory, view, right ? Edge.RIGHT : Edge.BOTTOM));
    }

    /** Takes a view out of the centre and lets it stand beside what is there. */
    void beside(ViewFactory factory, View view) {
        centre.remove(view.component());
        beside.put(factory.id(), view.component());
        bench.add(content(factory, view, Edge.STAGE));
        if (started) {
            bench.open(List.of(factory.id()), true);
        }
    }

    /** Whether a view of the centre stands beside it. */
    boolean isBeside(String id) {
        return beside.containsKey(id);
    }

    /** Views that stood beside the centre when the settings were kept. */
    List<String> besideLately() {
        return settings.docks().map(Workbench::opened).orElse(List.of());
    }

    /** Shows the docks as they stood the last time. */
    void start() {
        List<String> shut = new ArrayList<>();
        if (!settings.inspector()) {
            shut.addAll(side);
        }
        if (!settings.findings()) {
            shut.addAll(bottom);
        }
        bench.start(settings.docks(), shut);
        started = true;
        keep();
    }

    boolean sideOpen() {
        return side.stream().anyMatch(bench::isOpen);
    }

    boolean bottomOpen() {
        return bottom.stream().anyMatch(bench::isOpen);
    }

    /** Opens or shuts the inspector, and what stands with it. */
    void openSide(boolean open) {
        bench.open(side, open);
    }

    /** Opens or shuts what stands under the centre. */
    void openBottom(boolean open) {
        bench.open(bottom, open);
    }

    /** Whether the inspector is a drawer, for want of room. */
    boolean isNarrow() {
        return bench.isNarrow();
    }

    /** What stands in no window just now: docks that are shut. */
    Collection<JComponent> loose() {
        return bench.loose();
    }

    /** Lets everything stand as it does on a new machine. */
    void reset() {
        List.copyOf(beside.keySet()).forEach(this::home);
        bench.reset();
    }

    private DockContent content(ViewFactory factory, View view, Edge edge) {
        return new DockContent(
                factory.id(),
                edge,
                () -> factory.title(wording),
                view.component(),
                edge == Edge.STAGE ? Optional.empty() : view.head());
    }

    private void changed() {
        if (started) {
            beside.keySet().stream().filter(bench::isShut).toList().forEach(this::home);
            keep();
        }
        changed.run();
    }

    private void home(String id) {
        JComponent component = beside.remove(id);
        bench.remove(id);
        centre.add(component, id);
    }

    private void keep() {
        settings.inspector(side.stream().anyMatch(id -> !bench.isShut(id)));
        settings.findings(bottom.stream().anyMatch(id -> !bench.isShut(id)));
        side.stream().findFirst().ifPresent(id -> bench.size(id, true).ifPresent(settings::inspectorWidth));
        bottom.stream().findFirst().ifPresent(id -> bench.size(id, false).ifPresent(settings::findingsHeight));
        bench.text().ifPresent(settings::docks);
    }
}
