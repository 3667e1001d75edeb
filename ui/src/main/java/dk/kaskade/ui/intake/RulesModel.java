package dk.kaskade.ui.intake;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.framework.TitleRule.Leads;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.table.AbstractTableModel;

/** The rules as a table, in the order in which they are asked; every change is told at once. */
final class RulesModel extends AbstractTableModel {
    static final int MATCH = 0;
    static final int LEADS = 1;
    static final int ROLE = 2;
    static final int COUNT = 3;

    private final transient IntakeWords words;
    private final transient Consumer<List<TitleRule>> changed;
    private transient List<TitleRule> rules = List.of();
    private transient List<Integer> spokenOf = List.of();
    private transient Framework framework = Framework.none();

    /** @param changed hears the rules that hold from now on */
    RulesModel(IntakeWords words, Consumer<List<TitleRule>> changed) {
        this.words = words;
        this.changed = changed;
    }

    void show(List<TitleRule> next, List<Integer> counts, Framework by) {
        boolean same = next.size() == rules.size();
        rules = List.copyOf(next);
        spokenOf = List.copyOf(counts);
        framework = by;
        if (same && !rules.isEmpty()) {
            fireTableRowsUpdated(0, rules.size() - 1);
        } else {
            fireTableDataChanged();
        }
    }

    /** Puts an empty rule before a row, to be written. */
    void add(int row, RoleChoice role) {
        List<TitleRule> all = new ArrayList<>(rules);
        all.add(row, TitleRule.of("", role.roles().toArray(String[]::new)));
        rules = all;
        spokenOf = List.of();
        fireTableDataChanged();
    }

    void remove(int row) {
        List<TitleRule> all = new ArrayList<>(rules);
        all.remove(row);
        changed.accept(all);
    }

    /** Asks a rule earlier or later; false where it stands at the end already. */
    boolean move(int row, int step) {
        if (row + step < 0 || row + step >= rules.size()) {
            return false;
        }
        List<TitleRule> all = new ArrayList<>(rules);
        Collections.swap(all, row, row + step);
        changed.accept(all);
        return true;
    }

    @Override
    public int getRowCount() {
        return rules.size();
    }

    @Override
    public int getColumnCount() {
        return 4;
    }

    @Override
    public String getColumnName(int column) {
        return words.text(
                switch (column) {
                    case MATCH -> "rules.match";
                    case LEADS -> "rules.leads";
                    case ROLE -> "roles.role";
                    default -> "rules.count";
                });
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return switch (column) {
            case COUNT -> Integer.class;
            case ROLE -> RoleChoice.class;
            case LEADS -> Led.class;
            default -> Object.class;
        };
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column != COUNT;
    }

    @Override
    public Object getValueAt(int row, int column) {
        TitleRule rule = rules.get(row);
        return switch (column) {
            case MATCH -> rule.match();
            case LEADS -> Led.of(rule.leads(), words);
            case ROLE ->
                RoleChoice.of(framework, rule.roles(), words.text("roles.none")).wanted();
            default -> row < spokenOf.size() ? spokenOf.get(row) : 0;
        };
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (row >= rules.size()) {
            return;
        }
        TitleRule rule = rules.get(row);
        TitleRule next = switch (column) {
            case MATCH -> new TitleRule(String.valueOf(value).strip(), rule.roles(), rule.leads(), rule.extras());
            case LEADS ->
                new TitleRule(
                        rule.match(),
                        rule.roles(),
                        value instanceof Led led ? led.leads() : rule.leads(),
                        rule.extras());
            default ->
                new TitleRule(
                        rule.match(),
                        value instanceof RoleChoice choice ? choice.roles() : rule.roles(),
                        rule.leads(),
                        rule.extras());
        };
        List<TitleRule> all = new ArrayList<>(rules);
        all.set(row, next);
        if (!next.equals(rule)) {
            rules = all;
            changed.accept(all.stream().filter(each -> !each.match().isEmpty()).toList());
        }
    }

    /**
     * Whom a position has to lead, in words.
     *
     * @param name as people say it
     */
    record Led(Leads leads, String name) {
        static Led of(Leads leads, IntakeWords words) {
            return new Led(leads, words.text("leads." + leads.id()));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
