package dk.kaskade.ui.findings;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Objects;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** How many subjects each inspection looked at, what it found among them, and how bad its findings are here. */
final class Examined {
    private static final int[] WIDTHS = {250, 150, 80, 70, 80, 130};

    private final FindingsDesk desk;
    private final InspectedModel model;
    private final JTable table;
    private final SeverityChoice choice;
    private final JLabel told = new WrappedText("", Type.BODY, Tint.TEXT2, 900);
    private final JPanel root = Ground.panel(Tint.PANEL, new BorderLayout());
    private @Nullable FindingWords words;

    Examined(FindingsDesk desk) {
        this.desk = desk;
        model = new InspectedModel(desk);
        table = Tables.dress(new JTable(model));
        choice = new SeverityChoice(desk);
        table.setAutoCreateRowSorter(true);
        table.setRowHeight(UIScale.scale(27));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(String.class, new Cell());
        for (int column = InspectedModel.EXAMINED; column <= InspectedModel.ACCEPTED; column++) {
            Tables.figures(table, column);
        }
        table.getSelectionModel().addListSelectionListener(event -> choice.show(chosen(), words));
        assemble();
        size();
    }

    private void assemble() {
        JPanel head = new JPanel(new MigLayout("insets 12 16 12 16, fillx", "[grow, fill]"));
        head.setOpaque(false);
        head.add(told, "wmin 0");
        JPanel list = new JPanel(new BorderLayout());
        list.setOpaque(false);
        list.add(head, BorderLayout.PAGE_START);
        list.add(Tables.scroll(table));
        root.add(list);
        root.add(choice, BorderLayout.LINE_END);
    }

    private void size() {
        for (int column = 0; column < WIDTHS.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(UIScale.scale(WIDTHS[column]));
        }
    }

    JComponent component() {
        return root;
    }

    JTable table() {
        return table;
    }

    /** Shows what the newest analysis tells, with the same inspection marked as before. */
    void show(@Nullable FindingWords next) {
        Inspected before = chosen();
        words = next;
        model.show(next);
        int examined = next == null ? 0 : next.analysis().report().totalExamined();
        told.setText(desk.page("gaps.examined.explained", examined, model.getRowCount()));
        table.getAccessibleContext().setAccessibleName(desk.page("gaps.group.examined"));
        for (int column = 0; column < model.getColumnCount(); column++) {
            table.getColumnModel().getColumn(column).setHeaderValue(model.getColumnName(column));
        }
        table.getTableHeader().repaint();
        mark(before == null ? null : before.id());
    }

    private void mark(@Nullable String id) {
        for (int row = 0; row < model.getRowCount(); row++) {
            if (Objects.equals(id, model.row(row).id())) {
                int at = table.convertRowIndexToView(row);
                table.setRowSelectionInterval(at, at);
            }
        }
        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
        choice.show(chosen(), words);
    }

    private @Nullable Inspected chosen() {
        int row = table.getSelectedRow();
        return row < 0 ? null : model.row(table.convertRowIndexToModel(row));
    }

    /** A cell with the sign of what came out, or of how bad it is. */
    private final class Cell extends DefaultTableCellRenderer {
        private final Icon nothing = Icons.CONFIRM.icon(14, Tint.PRACTISED_TEXT);
        private final Icon off = Icons.REJECT.icon(14, Tint.TEXT3);
        private final Icon failed = Icons.WARNING.icon(14, Tint.ERROR);
        private final Icon unexamined = Icons.REMOVE.icon(14, Tint.TEXT3);

        Cell() {
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable shown, Object value, boolean selected, boolean focus, int number, int column) {
            super.getTableCellRendererComponent(shown, value, selected, focus, number, column);
            Inspected row = model.row(shown.convertRowIndexToModel(number));
            setIcon(
                    switch (column) {
                        case InspectedModel.RESULT -> sign(row);
                        case InspectedModel.SEVERITY -> Severities.mark(row.counts());
                        default -> null;
                    });
            setIconTextGap(6);
            setToolTipText(String.valueOf(value));
            return this;
        }

        private Icon sign(Inspected row) {
            return switch (row.state()) {
                case FOUND ->
                    row.found() == row.accepted()
                            ? new SeverityMark(SeverityMark.Kind.ACCEPTED)
                            : Severities.mark(row.counts());
                case NOTHING_FOUND -> nothing;
                case NOTHING_TO_EXAMINE -> unexamined;
                case OFF -> off;
                case FAILED -> failed;
            };
        }
    }
}
