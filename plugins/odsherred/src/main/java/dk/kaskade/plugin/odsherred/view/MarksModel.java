package dk.kaskade.plugin.odsherred.view;

import dk.kaskade.framework.GuideMark;
import dk.kaskade.ui.leaders.LeaderPicker;
import dk.kaskade.ui.leaders.LeaderRow;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** The leaders in rows, the guide marks shown in columns behind them; what a cell says is its value, in words. */
final class MarksModel extends AbstractTableModel {
    private final transient MarksDesk desk;
    private transient @Nullable Strengths strengths;
    private transient List<Integer> shown = List.of();

    MarksModel(MarksDesk desk) {
        this.desk = desk;
    }

    /** Shows strengths; the columns change only where other marks are shown. */
    void show(Strengths next, @Nullable GuideMark only) {
        List<Integer> columns = IntStream.range(0, next.marks().size())
                .filter(m -> only == null || only.equals(next.marks().get(m)))
                .boxed()
                .toList();
        boolean same = strengths != null
                && columns.equals(shown)
                && strengths.marks().equals(next.marks())
                && strengths.rows().size() == next.rows().size();
        strengths = next;
        shown = columns;
        if (!same) {
            fireTableStructureChanged();
        } else if (getRowCount() > 0) {
            fireTableRowsUpdated(0, getRowCount() - 1);
        }
    }

    LeaderRow leader(int row) {
        return known().rows().get(row);
    }

    /** Where a position stands; -1 where it does not. */
    int rowOf(String position) {
        List<LeaderRow> rows = strengths == null ? List.of() : strengths.rows();
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).id().equals(position))
                .findFirst()
                .orElse(-1);
    }

    GuideMark mark(int column) {
        return known().marks().get(shown.get(column - 1));
    }

    /** The column of a mark; -1 where it is not shown. */
    int columnOf(GuideMark mark) {
        int at = strengths == null ? -1 : shown.indexOf(strengths.marks().indexOf(mark));
        return at < 0 ? -1 : at + 1;
    }

    Strength strength(int row, int column) {
        return known().of(leader(row).id(), shown.get(column - 1));
    }

    /** Whether one mark has all the room. */
    boolean single() {
        return shown.size() == 1;
    }

    private Strengths known() {
        if (strengths == null) {
            throw new IllegalStateException("no strengths are shown yet");
        }
        return strengths;
    }

    @Override
    public int getRowCount() {
        return strengths == null ? 0 : strengths.rows().size();
    }

    @Override
    public int getColumnCount() {
        return shown.isEmpty() ? 0 : shown.size() + 1;
    }

    @Override
    public String getColumnName(int column) {
        return column == 0 ? desk.text("leader") : mark(column).name();
    }

    @Override
    public String getValueAt(int row, int column) {
        LeaderRow leader = leader(row);
        if (column == 0) {
            String who = leader.isVacant() ? LeaderPicker.vacant(desk.wording()) : leader.name();
            return who + ", " + leader.title();
        }
        return leader.shortly() + ", " + mark(column).name() + ": " + words(strength(row, column));
    }

    private String words(Strength strength) {
        String own = strength.own() == null
                ? desk.text("unset")
                : strength.set() == null
                        ? desk.text("own", strength.own())
                        : desk.text("own.since", strength.own(), desk.wording().date(strength.set()));
        String above = strength.leaders() == null ? "" : "; " + desk.text("above", strength.leaders());
        String apart = strength.apart() ? "; " + desk.text("steps.talk", strength.distance()) : "";
        return own + above + apart;
    }
}
