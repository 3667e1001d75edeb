package dk.kaskade.ui.intake;

import dk.kaskade.framework.Framework;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.swing.table.AbstractTableModel;

/** The titles as a table; a role that is chosen in it becomes a rule. Titles keep their places while roles are given. */
final class TitlesModel extends AbstractTableModel {
    static final int TITLE = 0;
    static final int COUNT = 1;
    static final int ROLE = 2;

    private final transient IntakeWords words;
    private final transient BiConsumer<String, RoleChoice> assign;
    private transient List<Titles.Line> order = List.of();
    private transient List<Titles.Line> shown = List.of();
    private transient Framework framework = Framework.none();
    private boolean onlyWithout;

    /** @param assign hears which role a person gives a title */
    TitlesModel(IntakeWords words, BiConsumer<String, RoleChoice> assign) {
        this.words = words;
        this.assign = assign;
    }

    /**
     * Shows other figures.
     *
     * @param anew in the best order for somebody who sees them for the first time
     */
    void show(Titles titles, Framework by, boolean anew) {
        framework = by;
        order = anew ? titles.lines() : kept(titles.lines());
        filter();
    }

    /** Those that were there stay where they were; others come behind. */
    private List<Titles.Line> kept(List<Titles.Line> next) {
        Map<String, Titles.Line> left = new java.util.LinkedHashMap<>();
        next.forEach(line -> left.put(line.title(), line));
        List<Titles.Line> all = new ArrayList<>();
        for (Titles.Line line : order) {
            Titles.Line now = left.remove(line.title());
            if (now != null) {
                all.add(now);
            }
        }
        all.addAll(left.values());
        return all;
    }

    void onlyWithout(boolean now) {
        onlyWithout = now;
        filter();
    }

    private void filter() {
        Map<String, Titles.Line> before = new HashMap<>();
        shown.forEach(line -> before.put(line.title(), line));
        List<Titles.Line> next = order.stream()
                .filter(line -> !onlyWithout || line.without() > 0)
                .collect(Collectors.toList());
        boolean sameRows = next.stream()
                .map(Titles.Line::title)
                .toList()
                .equals(shown.stream().map(Titles.Line::title).toList());
        shown = next;
        if (sameRows && !shown.isEmpty()) {
            fireTableRowsUpdated(0, shown.size() - 1);
        } else {
            fireTableDataChanged();
        }
    }

    Titles.Line line(int row) {
        return shown.get(row);
    }

    @Override
    public int getRowCount() {
        return shown.size();
    }

    @Override
    public int getColumnCount() {
        return 3;
    }

    @Override
    public String getColumnName(int column) {
        return words.text(
                switch (column) {
                    case TITLE -> "roles.title";
                    case COUNT -> "roles.count";
                    default -> "roles.role";
                });
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == COUNT ? Integer.class : column == ROLE ? RoleChoice.class : Object.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == ROLE
                && !framework.roles().isEmpty()
                && !line(row).title().isEmpty();
    }

    @Override
    public Object getValueAt(int row, int column) {
        Titles.Line line = line(row);
        return switch (column) {
            case TITLE -> line.title().isEmpty() ? words.text("roles.untitled") : line.title();
            case COUNT -> line.positions();
            default -> role(line);
        };
    }

    /** One role, or several beside each other; some may still be without. */
    private RoleChoice role(Titles.Line line) {
        List<RoleChoice> all = line.roles().stream()
                .map(roles -> RoleChoice.of(framework, roles, ""))
                .toList();
        if (all.isEmpty()) {
            return RoleChoice.of(framework, List.of(), words.text("roles.none"));
        }
        String names = all.stream().map(RoleChoice::name).collect(Collectors.joining(" / "));
        return line.without() == 0
                ? new RoleChoice(all.get(0).roles(), names, all.get(0).level())
                : new RoleChoice(List.of(), words.text("roles.some-without", names, line.without()), 0);
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (value instanceof RoleChoice choice
                && !choice.roles().equals(role(line(row)).roles())) {
            assign.accept(line(row).title(), choice);
        }
    }
}
