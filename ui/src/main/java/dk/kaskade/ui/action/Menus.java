package dk.kaskade.ui.action;

import dk.kaskade.ui.look.Wording;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

/** Menus made from the catalogue. A menu is filled when it opens, so that it knows what can be done just then. */
public final class Menus {
    private final Actions actions;
    private final Wording wording;
    private final Map<Category, List<Supplier<List<JMenuItem>>>> more = new EnumMap<>(Category.class);

    public Menus(Actions actions, Wording wording) {
        this.actions = actions;
        this.wording = wording;
    }

    /** Adds entries that are not commands of the catalogue after the first group of a menu: files opened lately, the views. */
    public void add(Category category, Supplier<List<JMenuItem>> entries) {
        more.computeIfAbsent(category, any -> new ArrayList<>()).add(entries);
    }

    /** The bar with a menu for every category. */
    public JMenuBar bar() {
        JMenuBar bar = new JMenuBar();
        for (Category category : Category.values()) {
            JMenu menu = new JMenu();
            wording.follow(() -> {
                menu.setText(wording.text(category.textKey()));
                menu.setMnemonic(wording.text(category.letterKey()).charAt(0));
            });
            menu.addMenuListener(new Opening(() -> fill(menu, category)));
            actions.watch(() -> menu.setVisible(hasEntries(category)));
            bar.add(menu);
        }
        return bar;
    }

    /** A menu at the pointer with some of the commands, each with its key. */
    public JPopupMenu popup(List<ActionId> ids) {
        actions.refresh();
        JPopupMenu popup = new JPopupMenu();
        int group = -1;
        for (ActionId id : ids) {
            if (actions.isDone(id)) {
                if (group != -1 && group != key(id)) {
                    popup.addSeparator();
                }
                popup.add(item(id));
                group = key(id);
            }
        }
        return popup;
    }

    private static int key(ActionId id) {
        return id.category().ordinal() * 100 + id.group();
    }

    private boolean hasEntries(Category category) {
        return more.containsKey(category)
                || Arrays.stream(ActionId.values()).anyMatch(id -> id.category() == category && actions.isDone(id));
    }

    private void fill(JMenu menu, Category category) {
        actions.refresh();
        menu.removeAll();
        int group = first(category);
        boolean extra = false;
        for (ActionId id : ActionId.values()) {
            if (id.category() == category && actions.isDone(id)) {
                if (id.group() > group) {
                    extra = extra || addMore(menu, category);
                    separate(menu);
                    group = id.group();
                }
                menu.add(item(id));
            }
        }
        if (!extra) {
            addMore(menu, category);
        }
    }

    private static int first(Category category) {
        return Arrays.stream(ActionId.values())
                .filter(id -> id.category() == category)
                .mapToInt(ActionId::group)
                .min()
                .orElse(0);
    }

    private boolean addMore(JMenu menu, Category category) {
        for (Supplier<List<JMenuItem>> entries : more.getOrDefault(category, List.of())) {
            List<JMenuItem> items = entries.get();
            if (items.size() > 1) {
                separate(menu);
            }
            items.forEach(menu::add);
        }
        return true;
    }

    private static void separate(JMenu menu) {
        if (menu.getMenuComponentCount() > 0) {
            menu.addSeparator();
        }
    }

    private JMenuItem item(ActionId id) {
        Action action = actions.action(id);
        return action.getValue(Action.SELECTED_KEY) != null ? new State(action) : new Entry(action);
    }

    /** An entry that shows its key but leaves it to the bindings of the window and the chain. */
    private static final class Entry extends JMenuItem {
        Entry(Action action) {
            super(action);
            setToolTipText(null);
        }

        @Override
        public void updateUI() {
            setUI(new MenuKeys.Plain());
        }

        @Override
        protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
            return condition != WHEN_IN_FOCUSED_WINDOW && super.processKeyBinding(key, event, condition, pressed);
        }
    }

    /** The same with a tick where it is on. */
    private static final class State extends JCheckBoxMenuItem {
        State(Action action) {
            super(action);
            setToolTipText(null);
            setIcon(null);
        }

        @Override
        public void updateUI() {
            setUI(new MenuKeys.Ticked());
        }

        @Override
        protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
            return condition != WHEN_IN_FOCUSED_WINDOW && super.processKeyBinding(key, event, condition, pressed);
        }
    }

    /** Hears only that a menu opens. */
    private record Opening(Runnable fill) implements MenuListener {
        @Override
        public void menuSelected(MenuEvent event) {
            fill.run();
        }

        @Override
        public void menuDeselected(MenuEvent event) {
            // what stands in it does no harm while it is closed
        }

        @Override
        public void menuCanceled(MenuEvent event) {
            // as above
        }
    }
}
