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
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;

/** The views of the window. A view is made when it is first shown, those of the docks when the first organisation opens. */
final class Views {
    private final List<ViewFactory> factories;
    private final Docks docks;
    private final TopBar top;
    private final Wording wording;
    private final Map<String, View> made = new HashMap<>();
    private String current = "";

    Views(List<ViewFactory> factories, Docks docks, TopBar top, Wording wording) {
        this.factories = List.copyOf(factories);
        this.docks = docks;
        this.top = top;
        this.wording = wording;
    }

    List<ViewFactory> in(Place place) {
        return factories.stream().filter(factory -> factory.place() == place).toList();
    }

    String current() {
        return current;
    }

    /** Whether the view in the centre wants it all for itself. */
    boolean alone() {
        return factories.stream().anyMatch(factory -> factory.id().equals(current) && factory.alone());
    }

    /** Makes the docks and shows the first view, unless that has been done before. */
    void start() {
        if (current.isEmpty()) {
            dock(in(Place.SIDE), docks::side);
            dock(in(Place.BOTTOM), docks::bottom);
            in(Place.CENTRE).stream().findFirst().ifPresent(first -> show(first.id()));
        } else {
            show(current);
        }
    }

    void show(String id) {
        for (ViewFactory factory : in(Place.CENTRE)) {
            if (factory.id().equals(id)) {
                boolean fresh = !made.containsKey(id);
                View view = view(factory);
                if (fresh) {
                    docks.centre(id, view.component());
                }
                current = id;
                docks.show(id);
                top.tools(view.tools());
                focus(view.component());
                view.onShown();
            }
        }
    }

    /** Entries for the views in the centre, each with its key. */
    List<JMenuItem> menu(Consumer<String> show) {
        List<JMenuItem> items = new ArrayList<>();
        int number = 0;
        for (ViewFactory factory : in(Place.CENTRE)) {
            number++;
            JMenuItem item = new ViewItem(factory.title(wording), factory, key(number));
            item.addActionListener(event -> show.accept(factory.id()));
            items.add(item);
        }
        return items;
    }

    /** Lets the menu key with 1 to 9 show a view. */
    void bindKeys(JComponent root, Consumer<String> show) {
        int number = 0;
        for (ViewFactory factory : in(Place.CENTRE)) {
            number++;
            String name = "view." + factory.id();
            root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key(number), name);
            root.getActionMap().put(name, new AbstractAction() {
                @Override
                public void actionPerformed(ActionEvent event) {
                    if (!current.isEmpty()) {
                        show.accept(factory.id());
                    }
                }
            });
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

    private void dock(List<ViewFactory> here, Consumer<JComponent> dock) {
        if (here.size() == 1) {
            View view = view(here.get(0));
            dock.accept(view.component());
            view.onShown();
        } else if (!here.isEmpty()) {
            dock.accept(tabs(here));
        }
    }

    private JComponent tabs(List<ViewFactory> here) {
        JTabbedPane tabs = new JTabbedPane();
        for (ViewFactory factory : here) {
            tabs.addTab("", view(factory).component());
        }
        wording.follow(() -> {
            for (int i = 0; i < here.size(); i++) {
                tabs.setTitleAt(i, here.get(i).title(wording));
            }
        });
        tabs.addChangeListener(event -> view(here.get(tabs.getSelectedIndex())).onShown());
        return tabs;
    }

    private static KeyStroke key(int number) {
        int mask = GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return KeyStroke.getKeyStroke(KeyEvent.VK_0 + number, mask);
    }

    /** An entry that shows its key but leaves it to the window. */
    private static final class ViewItem extends JMenuItem {
        ViewItem(String text, ViewFactory factory, KeyStroke key) {
            super(text, factory.icon().icon());
            setAccelerator(key);
        }

        @Override
        protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
            return condition != WHEN_IN_FOCUSED_WINDOW && super.processKeyBinding(key, event, condition, pressed);
        }
    }
}
