package dk.kaskade.ui.main;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JRootPane;
import javax.swing.JScrollBar;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** What somebody who works by keys, or hears the window read aloud, meets in it. On the event thread. */
final class Accessibility {
    /** What a program calls things, and a person does not. */
    private static final Pattern RAW = Pattern.compile(
            "[a-z]+([.-][a-z0-9]+)*\\.[a-z0-9-]+|.*dk\\.kaskade.*|.*@[0-9a-f]{5,}.*|.*</?[a-z]+>.*|[A-Z]+(_[A-Z]+)+");

    private static final Set<AccessibleRole> NO_ROLES = Set.of(
            AccessibleRole.PANEL,
            AccessibleRole.FILLER,
            AccessibleRole.UNKNOWN,
            AccessibleRole.SWING_COMPONENT,
            AccessibleRole.AWT_COMPONENT);

    private Accessibility() {}

    /** What has the focus first, before any Tab. */
    static Component first(Window window) {
        return window.getFocusTraversalPolicy().getFirstComponent(window);
    }

    /** What Tab goes to from a part. */
    static Component next(Window window, Component part) {
        return window.getFocusTraversalPolicy().getComponentAfter(window, part);
    }

    /** Everything that is a button, a field or a list, reached by Tab or not. */
    static Set<Component> parts(Window window) {
        Set<Component> parts = new LinkedHashSet<>();
        collect(window, parts);
        return parts;
    }

    private static void collect(Container in, Collection<Component> parts) {
        for (Component child : in.getComponents()) {
            if (child.isShowing() && !(child instanceof JScrollBar) && !(child instanceof CellRendererPane)) {
                if (isPart(child)) {
                    parts.add(child);
                }
                if (child instanceof Container container && !(child instanceof JComboBox<?>)) {
                    collect(container, parts);
                }
            }
        }
    }

    private static boolean isPart(Component any) {
        return any instanceof AbstractButton
                || any instanceof JTextComponent text && (text.isEditable() || text.isFocusable())
                || any instanceof JTable
                || any instanceof JList<?>
                || any instanceof JTree
                || any instanceof JComboBox<?>
                || any instanceof JSpinner
                || any instanceof JSlider
                || any instanceof JTabbedPane;
    }

    static String name(Component part) {
        String name = part.getAccessibleContext().getAccessibleName();
        return name == null ? "" : name.strip();
    }

    /** What is wrong with what is told about a part. */
    static List<String> faults(Component part, Set<String> foreign) {
        List<String> faults = new ArrayList<>();
        AccessibleContext told = part.getAccessibleContext();
        if (told == null) {
            return List.of("tells nothing: " + where(part));
        }
        String name = name(part);
        if (name.isEmpty()) {
            faults.add("no name: " + where(part));
        } else if (RAW.matcher(name).matches() || name.equals(part.getClass().getSimpleName())) {
            faults.add("raw name " + name + ": " + where(part));
        } else if (foreign.contains(name)) {
            faults.add("name in the other language, " + name + ": " + where(part));
        }
        if (NO_ROLES.contains(told.getAccessibleRole())) {
            faults.add("role " + told.getAccessibleRole() + ": " + where(part));
        }
        if (part instanceof AbstractButton button && isWordless(button)) {
            faults.add("no tooltip on a sign, " + name + ": " + where(part));
        }
        return faults;
    }

    private static boolean isWordless(AbstractButton button) {
        boolean words = button.getText() != null && !button.getText().isBlank();
        boolean tip =
                button.getToolTipText() != null && !button.getToolTipText().isBlank();
        return !words && !tip && button.getIcon() != null;
    }

    /** Who takes a key before the window hears of it while a part has the focus: the part, or what it stands in. */
    static Optional<String> taker(Component part, KeyStroke key) {
        int when = JComponent.WHEN_FOCUSED;
        for (Component at = part; at instanceof JComponent component; at = at.getParent()) {
            Object binding = component.getInputMap(when).get(key);
            if (when == JComponent.WHEN_FOCUSED && binding == null) {
                binding = component
                        .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                        .get(key);
            }
            if (binding != null && component.getActionMap().get(binding) != null && !(component instanceof JRootPane)) {
                return Optional.of(component.getClass().getSimpleName());
            }
            when = JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT;
        }
        return Optional.empty();
    }

    /** The class of a part with what it stands in, for whoever is to find it. */
    static String where(Component part) {
        StringBuilder path = new StringBuilder();
        Component at = part;
        for (int i = 0; i < 6 && at != null; i++, at = at.getParent()) {
            String of = at.getClass().getName();
            path.append(i == 0 ? "" : " < ").append(of.substring(of.lastIndexOf('.') + 1));
        }
        return path
                + (part instanceof JComponent component && component.getToolTipText() != null
                        ? " (" + component.getToolTipText() + ")"
                        : "");
    }
}
