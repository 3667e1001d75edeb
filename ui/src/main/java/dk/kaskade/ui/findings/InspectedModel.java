package dk.kaskade.ui.findings;

import dk.kaskade.organisation.Severity;
import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** What was examined, as the table asks for it. */
final class InspectedModel extends AbstractTableModel {
    static final int NAME = 0;
    static final int RESULT = 1;
    static final int EXAMINED = 2;
    static final int FOUND = 3;
    static final int ACCEPTED = 4;
    static final int SEVERITY = 5;
    private static final int COLUMNS = 6;

    private final transient FindingsDesk desk;
    private transient List<Inspected> rows = List.of();
    private transient @Nullable FindingWords words;

    InspectedModel(FindingsDesk desk) {
        this.desk = desk;
    }

    void show(@Nullable FindingWords next) {
        words = next;
        rows = next == null ? List.of() : Inspected.all(next, desk.session().organisation());
        fireTableDataChanged();
    }

    Inspected row(int number) {
        return rows.get(number);
    }

    List<Inspected> rows() {
        return rows;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS;
    }

    @Override
    public String getColumnName(int column) {
        return desk.page("gaps.examined.column." + column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column >= EXAMINED && column <= ACCEPTED ? Integer.class : String.class;
    }

    @Override
    public @Nullable Object getValueAt(int number, int column) {
        Inspected row = rows.get(number);
        boolean ran = row.state() != Inspected.State.OFF && row.state() != Inspected.State.FAILED;
        return switch (column) {
            case NAME -> words == null ? row.id() : words.name(row.id());
            case RESULT ->
                desk.page(
                        "gaps.examined."
                                + row.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        row.found());
            case EXAMINED -> ran ? row.examined() : null;
            case FOUND -> ran ? row.found() : null;
            case ACCEPTED -> ran ? row.accepted() : null;
            default -> severity(row);
        };
    }

    private String severity(Inspected row) {
        Severity counts = row.counts();
        if (counts == null) {
            return "–";
        }
        String name = desk.page("gaps.severity." + counts.id());
        return counts == row.usual() ? name : desk.page("gaps.severity.changed", name);
    }
}
