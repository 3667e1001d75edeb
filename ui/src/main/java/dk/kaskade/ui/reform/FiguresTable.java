package dk.kaskade.ui.reform;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.comparison.Row;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** All figures, before and after; those that differ first of all to the eye. */
final class FiguresTable extends JPanel {
    private static final List<String> COLUMNS = List.of("figure", "today", "proposal", "section");
    private static final int[] WIDTHS = {420, 110, 110, 200};

    private final transient ReformDesk desk;
    private final Rows model = new Rows();
    private final JTable table = Tables.dress(new JTable(model));

    /** @param chosen the positions behind a figure */
    FiguresTable(ReformDesk desk, Consumer<Set<String>> chosen) {
        super(new BorderLayout());
        this.desk = desk;
        setOpaque(false);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, new Cell());
        Tables.figures(table, 1);
        Tables.figures(table, 2);
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(WIDTHS[i]));
        }
        Ground.paint(table, Tint.PANEL);
        add(Tables.scroll(table));
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && table.getSelectedRow() >= 0) {
                Set<String> behind = new LinkedHashSet<>();
                model.shown.get(table.getSelectedRow()).figures().forEach(one -> behind.addAll(one.positions()));
                chosen.accept(behind);
            }
        });
        name();
    }

    void name() {
        table.getAccessibleContext().setAccessibleName(desk.text("figures.table"));
        for (int i = 0; i < COLUMNS.size(); i++) {
            table.getColumnModel().getColumn(i).setHeaderValue(desk.text("figures.column." + COLUMNS.get(i)));
        }
        table.getTableHeader().repaint();
    }

    void show(Study study) {
        model.language = study.question().language();
        model.shown = study.effects().figures().rows().stream()
                .sorted((one, other) -> Boolean.compare(!one.differs(), !other.differs()))
                .toList();
        model.fireTableDataChanged();
    }

    /** What is shown. */
    private static final class Rows extends AbstractTableModel {
        private transient List<Row> shown = List.of();
        private transient Locale language = Locale.ROOT;

        @Override
        public int getRowCount() {
            return shown.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS.size();
        }

        @Override
        public Object getValueAt(int at, int column) {
            Row row = shown.get(at);
            return switch (column) {
                case 0 -> row.id().name(language);
                case 1 -> Numbers.pair(row, language).before();
                case 2 -> Numbers.pair(row, language).after();
                default -> row.id().section().name(language);
            };
        }
    }

    /** A cell; what differs is written strong, what does not is quiet. */
    private final class Cell extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable of, Object value, boolean selected, boolean focus, int row, int column) {
            JLabel label = (JLabel) super.getTableCellRendererComponent(of, value, selected, false, row, column);
            label.putClientProperty("html.disable", true);
            boolean differs = model.shown.get(row).differs();
            label.setHorizontalAlignment(column == 1 || column == 2 ? SwingConstants.TRAILING : SwingConstants.LEADING);
            label.setFont(differs && column < 3 ? Type.TABLE_STRONG.font() : of.getFont());
            label.setToolTipText(column == 0 ? model.shown.get(row).id().why(model.language) : null);
            if (!selected) {
                label.setForeground((differs && column < 3 ? Tint.TEXT : Tint.TEXT2).color());
            }
            return label;
        }
    }
}
