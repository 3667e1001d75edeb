package dk.kaskade.ui.list;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.AbstractCellEditor;
import javax.swing.JTable;
import javax.swing.table.TableCellEditor;
import org.jspecify.annotations.Nullable;

/** Lets a cell be typed into; what was typed is tried before the editor closes, and stays where it cannot be. */
final class ListCellEditor extends AbstractCellEditor implements TableCellEditor {
    /** What a cell is edited with. */
    record Start(
            String text, String name, String hint, @Nullable Suggestions suggestions) {}

    /** Knows what a cell begins with. */
    interface Starts {
        Start of(int row, Column column);
    }

    private final CellField field;
    private final transient Starts starts;
    private final transient Function<String, Optional<String>> accept;
    private transient @Nullable String typed;
    private boolean closing;

    /** @param accept does what was typed; why not, where it cannot be done */
    ListCellEditor(CellField field, Starts starts, Function<String, Optional<String>> accept) {
        this.field = field;
        this.starts = starts;
        this.accept = accept;
    }

    CellField field() {
        return field;
    }

    /** The next cell begins with this in the place of its text. */
    void beginWith(@Nullable String text) {
        typed = text;
    }

    @Override
    public boolean isCellEditable(EventObject event) {
        return !(event instanceof MouseEvent mouse) || mouse.getClickCount() == 2;
    }

    @Override
    public Component getTableCellEditorComponent(JTable table, Object value, boolean selected, int row, int column) {
        ListTable list = (ListTable) table;
        Column of = list.column(column);
        int indent =
                of == Column.TITLE ? ListCell.textStart(((ListModel) table.getModel()).row(row)) : UIScale.scale(8);
        Start start = starts.of(row, of);
        field.begin(typed == null ? start.text() : typed, start.name(), start.hint(), indent, start.suggestions());
        typed = null;
        return field;
    }

    @Override
    public Object getCellEditorValue() {
        return field.getText();
    }

    @Override
    public boolean stopCellEditing() {
        if (closing) {
            return false;
        }
        closing = true;
        try {
            Optional<String> refused = accept.apply(field.getText());
            refused.ifPresentOrElse(field::refuse, () -> {
                field.end();
                fireEditingStopped();
            });
            return refused.isEmpty();
        } finally {
            closing = false;
        }
    }

    @Override
    public void cancelCellEditing() {
        field.end();
        fireEditingCanceled();
    }
}
