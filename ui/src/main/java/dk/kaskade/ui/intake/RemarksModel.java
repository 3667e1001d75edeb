package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Remark;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.table.AbstractTableModel;

/** What a person should know about the rows, by line. The sentences are made when they are looked at. */
final class RemarksModel extends AbstractTableModel {
    private final transient IntakeWords words;
    private transient List<Remark> remarks = List.of();

    RemarksModel(IntakeWords words) {
        this.words = words;
    }

    void show(List<Remark> next) {
        remarks = next.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
        fireTableDataChanged();
    }

    /** All of it as text, a line each, with the line of the file first. */
    String text() {
        return remarks.stream()
                .map(remark -> (remark.line() > 0 ? remark.line() + "\t" : "\t") + remark.sentence(words.language()))
                .collect(Collectors.joining("\n"));
    }

    boolean dropsRow(int row) {
        return remarks.get(row).dropsRow();
    }

    @Override
    public int getRowCount() {
        return remarks.size();
    }

    @Override
    public int getColumnCount() {
        return 2;
    }

    @Override
    public String getColumnName(int column) {
        return words.text(column == 0 ? "file.line" : "result.remark");
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == 0 ? Integer.class : Object.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Remark remark = remarks.get(row);
        if (column == 0) {
            return remark.line() > 0 ? remark.line() : "";
        }
        return remark.sentence(words.language());
    }
}
