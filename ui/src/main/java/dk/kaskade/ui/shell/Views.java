package dk.kaskade.ui.shell;

import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewFactory.Place;
import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;

/** The views of the window. A view is made when it is first shown, those of the docks when the first organisation opens. */
final class Views {
    private static final int MOST_KEYS = 9;

    private final List<ViewFactory> factories;
    private final Docks docks;
    private final TopBar top;
    private final Wording wording;
    private final Map<String, View> made = new HashMap<>();
    private Predicate<ViewFactory> offered = any -> true;
    private String current = "";
    private String previous = "";

    Views(List<ViewFactory> factories, Docks docks, TopBar top, Wording wording) {
        this.factories = List.copyOf(factories);
        this.docks = docks;
        this.top = top;
        this.wording = wording;
    }

    List<ViewFactory> in(Place place) {
        return factories.stream().filter(factory -> factory.place() == place).toList();
    }

    /** Those of the centre that there is a use for now. */
    List<ViewFactory> offered() {
        return in(Place.CENTRE).stream().filter(offered).toList();
    }

    /** Offers only some of the views from now on; one in the centre that is not offered any more goes at the next start. */
    void offer(Predicate<ViewFactory> which) {
        offered = which;
    }

    /** Whether the view in the centre is one that there is no use for. */
    boolean isAstray() {
        return !current.isEmpty()
                && offered().stream().noneMatch(factory -> factory.id().equals(current));
    }

    String current() {
        return current;
    }

    /** Makes the docks and shows the first view, unless that has been done before. */
    void start() {
        if (current.isEmpty()) {
            in(Place.SIDE).forEach(this::dock);
            in(Place.BOTTOM).forEach(this::dock);
            List<String> lately = docks.besideLately();
            List<ViewFactory> centre = offered();
            centre.stream()
                    .skip(1)
                    .filter(factory -> lately.contains(factory.id()))
                    .forEach(this::putBeside);
            docks.start();
            centre.stream()
                    .filter(factory -> !docks.isBeside(factory.id()))
                    .findFirst()
                    .ifPresent(first -> show(first.id()));
        } else if (isAstray()) {
            offered().stream()
                    .filter(factory -> !docks.isBeside(factory.id()))
                    .findFirst()
                    .ifPresent(first -> show(first.id()));
        } else {
            show(current);
        }
    }

    /** Shows a view in the centre; one that stands beside it has the focus instead. */
    void show(String id) {
        hideTips();
        for (ViewFactory factory : offered()) {
            if (factory.id().equals(id)) {
                View view = centre(factory);
                if (!docks.isBeside(id)) {
                    previous = current.equals(id) ? previous : current;
                    current = id;
                    docks.show(id, factory.alone());
                    top.tools(view.tools());
                }
                focus(view.component());
                view.onShown();
            }
        }
    }

    /** A tip about what is out of sight now goes with it; Swing itself waits for the mouse to move. */
    private static void hideTips() {
        ToolTipManager tips = ToolTipManager.sharedInstance();
        if (tips.isEnabled()) {
            tips.setEnabled(false);
            tips.setEnabled(true);
        }
    }

    /** What belongs to views and stands in no window just now: the tools of those that are not in the centre. */
    List<JComponent> loose() {
        return made.values().stream()
                .flatMap(view -> Stream.concat(Stream.of(view.component()), view.tools().stream()))
                .filter(part -> SwingUtilities.getWindowAncestor(part) == null)
                .toList();
    }

    /** Lets a view stand beside the one in the centre; the one seen before takes the place of the one that leaves. */
    void beside(String id) {
        List<String> rest = standing().filter(other -> !other.equals(id)).toList();
        Optional<ViewFactory> wanted = offered().stream()
                .filter(factory -> factory.id().equals(id) && !factory.alone() && !docks.isBeside(id))
                .findFirst();
        if (wanted.isPresent() && !rest.isEmpty()) {
            if (current.equals(id)) {
                show(rest.contains(previous) ? previous : rest.get(0));
            }
            putBeside(wanted.get());
        }
    }

    /** The views that the centre can show beside another. */
    private Stream<String> standing() {
        return offered().stream()
                .filter(factory -> !factory.alone())
                .map(ViewFactory::id)
                .filter(id -> !docks.isBeside(id));
    }

    private void putBeside(ViewFactory factory) {
        View view = centre(factory);
        docks.beside(factory, view);
        view.onShown();
    }

    private void dock(ViewFactory factory) {
        View view = view(factory);
        docks.dock(factory, view);
        view.onShown();
    }

    private View centre(ViewFactory factory) {
        boolean fresh = !made.containsKey(factory.id());
        View view = view(factory);
        if (fresh) {
            docks.centre(factory.id(), view.component());
        }
        return view;
    }

    /** Entries for the views in the centre, each with its key. */
    List<JMenuItem> menu(Consumer<String> show) {
        List<JMenuItem> items = new ArrayList<>();
        int number = 0;
        for (ViewFactory factory : offered()) {
            number++;
            JMenuItem item = new ViewItem(factory.title(wording), factory, number);
            item.addActionListener(event -> show.accept(factory.id()));
            items.add(item);
        }
        return items;
    }

    /** Lets the menu key with 1 to 9 show one of the first nine views that are offered when it is pressed. */
    void bindKeys(JComponent root, Consumer<String> show) {
        for (ViewFactory factory : in(Place.CENTRE)) {
            root.getActionMap().put("view." + factory.id(), new Showing(show, () -> Optional.of(factory.id())));
        }
        for (int number = 1; number <= MOST_KEYS; number++) {
            int before = number - 1;
            String name = "view-number." + number;
            root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key(number), name);
            root.getActionMap()
                    .put(
                            name,
                            new Showing(
                                    show,
                                    () -> offered().stream()
                                            .skip(before)
                                            .findFirst()
                                            .map(ViewFactory::id)));
        }
    }

    /** Puts the focus on the first place in a view that takes it; the view may choose a better one when it is shown. */
    private static void focus(JComponent component) {
        component.setFocusTraversalPolicyProvider(true);
        Component first = new LayoutFocusTraversalPolicy().getFirstComponent(component);
        (first != null ? first : component).requestFocusInWindow();
    }

    private View view(ViewFactory factory) {
        return made.computeIfAbsent(factory.id(), any -> {
            View view = factory.create();
            view.component().setName("view." + factory.id());
            return view;
        });
    }

    private static KeyStroke key(int number) {
        int mask = GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return KeyStroke.getKeyStroke(KeyEvent.VK_0 + number, mask);
    }

    /** Shows a view, once anything is shown. */
    private final class Showing extends AbstractAction {
        private final transient Consumer<String> show;
        private final transient Supplier<Optional<String>> which;

        Showing(Consumer<String> show, Supplier<Optional<String>> which) {
            this.show = show;
            this.which = which;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            if (!current.isEmpty()) {
                which.get().ifPresent(show);
            }
        }
    }

    /** An entry that shows its key but leaves it to the window. */
    private static final class ViewItem extends JMenuItem {
        ViewItem(String text, ViewFactory factory, int number) {
            super(text, factory.icon().icon());
            if (number <= MOST_KEYS) {
                setAccelerator(key(number));
            }
        }

        @Override
        protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
            return condition != WHEN_IN_FOCUSED_WINDOW && super.processKeyBinding(key, event, condition, pressed);
        }
    }
}
