package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Response;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.rolecard.Line.Expected;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * The lines in their groups. What is there already stays the same component where it is, cursor and unsaved typing included;
 * the up and down keys go from line to line.
 */
final class RowsPanel extends Pile {
    private static final int BETWEEN = 8;
    private static final int AT_ONCE = 12;
    private static final int AT_A_TIME = 6;
    private static final int USUAL_HEIGHT = 76;

    private final transient Desk desk;
    private final transient Map<String, LineRow> rows = new LinkedHashMap<>();
    private transient List<Group> shown = List.of();
    private transient @Nullable String position;
    private transient @Nullable Runnable rest;
    private boolean readOnly;

    RowsPanel(Desk desk) {
        super(BETWEEN, NONE);
        this.desk = desk;
        bind("DOWN", 1);
        bind("UP", -1);
    }

    /**
     * Shows groups of lines; {@code empty} is said where there are none. The first lines are there at once, those further
     * down a few at a time in later events, in a room kept for them.
     */
    void show(Sight sight, List<Group> groups, Function<String, Response> answers, String empty) {
        boolean another =
                !sight.position().equals(position) || readOnly != sight.card().namesHidden();
        if (another) {
            settle();
            rows.clear();
            removeAll();
            position = sight.position();
            readOnly = sight.card().namesHidden();
        }
        fill(sight, groups, answers, empty, AT_ONCE);
    }

    private void fill(Sight sight, List<Group> groups, Function<String, Response> answers, String empty, int most) {
        int built = 0;
        int left = 0;
        for (Group group : groups) {
            for (Line line : group.lines()) {
                LineRow row = rows.get(line.key());
                if (row == null && built++ < most) {
                    row = new LineRow(desk, readOnly);
                    rows.put(line.key(), row);
                }
                if (row == null) {
                    left++;
                } else {
                    row.show(sight, line, answers.apply(line.key()));
                }
            }
        }
        if (built > 0 || getComponentCount() == 0 || !shape(groups).equals(shape(shown))) {
            arrange(groups, empty, left);
        }
        shown = groups;
        rest = left == 0 ? null : () -> fill(sight, groups, answers, empty, AT_A_TIME);
        later(rest);
    }

    /** What is shown meanwhile makes what was left to do here stale. */
    private void later(@Nullable Runnable task) {
        if (task != null) {
            EventQueue.invokeLater(() -> {
                if (rest == task) {
                    task.run();
                }
            });
        }
    }

    private static List<Object> shape(List<Group> groups) {
        return groups.stream()
                .map(group -> (Object) List.of(
                        group.heading(),
                        group.role() == null ? "" : group.role(),
                        group.lines().stream().map(Line::key).toList()))
                .toList();
    }

    /** Saves what is being typed in any line. */
    void settle() {
        rows.values().forEach(LineRow::settle);
    }

    private void arrange(List<Group> groups, String empty, int left) {
        List<Component> wanted = new ArrayList<>();
        Set<String> used = new HashSet<>();
        boolean named = groups.size() > 1
                || groups.stream().anyMatch(group -> group.heading().isUrgency());
        for (Group group : groups) {
            List<LineRow> built = group.lines().stream()
                    .map(line -> rows.get(line.key()))
                    .filter(Objects::nonNull)
                    .toList();
            if (named && !built.isEmpty()) {
                wanted.add(heading(group));
            }
            wanted.addAll(built);
            group.lines().forEach(line -> used.add(line.key()));
        }
        rows.keySet().retainAll(used);
        if (wanted.isEmpty()) {
            wanted.add(new WrappedText(empty, Type.TABLE, Tint.TEXT2, 600));
        }
        if (left > 0) {
            wanted.add(Box.createVerticalStrut(UIScale.scale(left * USUAL_HEIGHT)));
        }
        put(wanted);
    }

    /** Adds, removes and moves only what is not in its place. */
    private void put(List<Component> wanted) {
        Set<Component> keep = new HashSet<>(wanted);
        for (Component old : getComponents()) {
            if (!keep.contains(old)) {
                remove(old);
            }
        }
        for (int at = 0; at < wanted.size(); at++) {
            Component component = wanted.get(at);
            if (component.getParent() != this) {
                add(component, at);
            } else if (getComponent(at) != component) {
                setComponentZOrder(component, at);
            }
        }
        revalidate();
        repaint();
    }

    private JComponent heading(Group group) {
        Role role = group.role();
        String name = role != null
                ? role.name()
                : desk.text("group." + group.heading().name().toLowerCase(Locale.ROOT));
        JLabel label = Type.TABLE_STRONG.label(
                name + "  ·  "
                        + desk.wording()
                                .number(group.lines().stream()
                                        .filter(line -> line instanceof Expected || role == null)
                                        .count()),
                Tint.TEXT2);
        if (role != null) {
            label.setIcon(new LevelMark(role.level()));
            label.setIconTextGap(UIScale.scale(6));
        }
        label.setBorder(javax.swing.BorderFactory.createEmptyBorder(UIScale.scale(6), 0, 0, 0));
        return label;
    }

    private void bind(String key, int step) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                go(step);
            }
        });
    }

    /** Gives the focus to the line before or after the one that has it. */
    private void go(int step) {
        Component owner =
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        List<LineRow> all = new ArrayList<>(inOrder());
        int at = 0;
        while (at < all.size() && !javax.swing.SwingUtilities.isDescendingFrom(owner, all.get(at))) {
            at++;
        }
        for (int next = at + step; next >= 0 && next < all.size(); next += step) {
            Component stop = all.get(next).stop();
            if (stop != null) {
                stop.requestFocusInWindow();
                return;
            }
        }
    }

    private List<LineRow> inOrder() {
        List<LineRow> all = new ArrayList<>();
        for (Component each : getComponents()) {
            if (each instanceof LineRow row) {
                all.add(row);
            }
        }
        return all;
    }

    /** Puts the focus on the first line. */
    boolean focusFirst() {
        return inOrder().stream()
                .map(LineRow::stop)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Component::requestFocusInWindow)
                .orElse(false);
    }
}
