package dk.kaskade.ui.list;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tint;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;

/** The view's own part of the tool bar: a filter, and which columns are shown. */
final class ListTools extends JPanel {
    private final transient ListDesk desk;
    private final SearchField filter;
    private final JButton columns = new JButton(Icons.MORE.icon());
    private final transient Map<Column, TableColumn> hidden = new EnumMap<>(Column.class);

    ListTools(ListDesk desk, Consumer<String> filtered) {
        super(new MigLayout("insets 0, gapx 8", "[][]", "[center]"));
        this.desk = desk;
        filter = new SearchField(Icons.FILTER.icon(16, Tint.TEXT3), filtered);
        setOpaque(false);
        columns.setIcon(Icons.EYE.icon());
        columns.putClientProperty("JButton.buttonType", "toolBarButton");
        columns.addActionListener(event -> popup().show(columns, 0, columns.getHeight() + UIScale.scale(2)));
        add(filter, "w 110:230:230, shrinkprio 200");
        add(columns);
    }

    void name() {
        filter.name(desk.text("filter"));
        columns.setText(desk.text("columns"));
        columns.setToolTipText(desk.text("columns.tip"));
    }

    void clear() {
        if (!filter.getText().isEmpty()) {
            filter.setText("");
        }
    }

    /** A tick for every column but the title, which is always there. */
    JPopupMenu popup() {
        JPopupMenu menu = new JPopupMenu();
        for (Column column : Column.values()) {
            if (column != Column.TITLE) {
                JCheckBoxMenuItem item =
                        new JCheckBoxMenuItem(desk.text(column.textKey()), !hidden.containsKey(column));
                item.addActionListener(event -> show(column, item.isSelected()));
                menu.add(item);
            }
        }
        return menu;
    }

    /** Hides a column or brings it back to its place. */
    void show(Column column, boolean shown) {
        ListTable table = desk.table();
        if (table.isEditing() && !table.getCellEditor().stopCellEditing()) {
            return;
        }
        var all = table.getColumnModel();
        if (!shown) {
            TableColumn gone = all.getColumn(table.convertColumnIndexToView(column.ordinal()));
            hidden.put(column, gone);
            all.removeColumn(gone);
        } else if (hidden.containsKey(column)) {
            all.addColumn(hidden.remove(column));
            int from = all.getColumnCount() - 1;
            int to = from;
            while (to > 0 && table.column(to - 1).ordinal() > column.ordinal()) {
                to--;
            }
            all.moveColumn(from, to);
        }
    }
}
