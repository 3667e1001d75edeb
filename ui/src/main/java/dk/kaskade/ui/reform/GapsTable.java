package dk.kaskade.ui.reform;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;

/** Gaps before and after: closed, opened, and on wish those that stay. */
final class GapsTable extends JPanel {
    private static final List<String> COLUMNS = List.of("effect", "gap", "why", "position", "count");
    private static final int[] WIDTHS = {90, 210, 500, 210, 90};

    private final transient ReformDesk desk;
    private final Rows model = new Rows();
    private final JTable table = Tables.dress(new JTable(model));
    private final transient Map<GapRow.Effect, Pill> pills = new EnumMap<>(GapRow.Effect.class);
    private transient List<GapRow> all = List.of();

    /**
     * @param chosen positions of the rows chosen
     * @param visit  the same, by a double click
     */
    GapsTable(ReformDesk desk, Consumer<Set<String>> chosen, Consumer<Set<String>> visit) {
        super(new BorderLayout());
        this.desk = desk;
        setOpaque(false);
        Flow top = new Flow();
        JPanel around = new JPanel(new MigLayout("insets 5 10 5 10, fillx", "[grow]", "[]"));
        around.setOpaque(false);
        around.add(top, "growx, wmin 0");
        pill(
                top,
                GapRow.Effect.CLOSED,
                Icons.CONFIRM.icon(12, Tint.PRACTISED_TEXT),
                Tint.PRACTISED_TEXT,
                Tint.PRACTISED_SOFT);
        pill(top, GapRow.Effect.OPENED, new SeverityMark(SeverityMark.Kind.GAP, 12), Tint.GAP_TEXT, Tint.GAP_SOFT);
        pill(top, GapRow.Effect.KEPT, null, Tint.TEXT, Tint.HOVER);
        java.util.Objects.requireNonNull(pills.get(GapRow.Effect.KEPT)).setSelected(false);
        add(around, BorderLayout.PAGE_START);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, new Cell());
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(WIDTHS[i]));
        }
        Ground.paint(table, Tint.PANEL);
        add(Tables.scroll(table));
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && table.getSelectedRow() >= 0) {
                chosen.accept(model.shown.get(table.getSelectedRow()).positions());
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && table.getSelectedRow() >= 0) {
                    visit.accept(model.shown.get(table.getSelectedRow()).positions());
                }
            }
        });
        name();
    }

    private void pill(
            Flow into, GapRow.Effect effect, @org.jspecify.annotations.Nullable Icon icon, Tint words, Tint ground) {
        Pill pill = Pill.filter("", icon, words, ground);
        pill.setSelected(true);
        pill.addActionListener(event -> fill());
        pills.put(effect, pill);
        into.add(pill);
    }

    void name() {
        table.getAccessibleContext().setAccessibleName(desk.text("gaps.table"));
        for (int i = 0; i < COLUMNS.size(); i++) {
            table.getColumnModel().getColumn(i).setHeaderValue(desk.text("gaps.column." + COLUMNS.get(i)));
        }
        table.getTableHeader().repaint();
    }

    void show(List<GapRow> rows) {
        all = rows;
        pills.forEach((effect, pill) -> pill.setText(desk.text(
                "gaps.pill." + effect.id(),
                rows.stream()
                        .filter(row -> row.effect() == effect)
                        .mapToInt(row -> row.findings().size())
                        .sum())));
        fill();
    }

    /** Shows only the gaps that are new. */
    void onlyOpened() {
        pills.forEach((effect, pill) -> pill.setSelected(effect == GapRow.Effect.OPENED));
        fill();
        if (model.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
        table.requestFocusInWindow();
    }

    JTable table() {
        return table;
    }

    private void fill() {
        model.shown = all.stream()
                .filter(row -> java.util.Objects.requireNonNull(pills.get(row.effect()))
                        .isSelected())
                .toList();
        model.fireTableDataChanged();
    }

    /** What is shown. */
    private final class Rows extends AbstractTableModel {
        private transient List<GapRow> shown = List.of();

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
            GapRow row = shown.get(at);
            return switch (column) {
                case 0 -> desk.text("gaps.effect." + row.effect().id());
                case 1 -> row.gap();
                case 2 -> row.why();
                case 3 -> row.position();
                default -> desk.text("gaps.count", row.findings().size());
            };
        }
    }

    /** A cell: what becomes of the gap in its colour, with its sign. */
    private final class Cell extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable of, Object value, boolean selected, boolean focus, int row, int column) {
            JLabel label = (JLabel) super.getTableCellRendererComponent(of, value, selected, false, row, column);
            label.putClientProperty("html.disable", true);
            GapRow.Effect effect = model.shown.get(row).effect();
            label.setIcon(column == 0 ? icon(effect) : null);
            if (!selected) {
                label.setForeground((column == 0 ? tint(effect) : column == 2 ? Tint.TEXT2 : Tint.TEXT).color());
            }
            label.setFont(column == 1 ? dk.kaskade.ui.look.Type.TABLE_STRONG.font() : of.getFont());
            label.setToolTipText(column == 2 ? String.valueOf(value) : null);
            return label;
        }

        private @org.jspecify.annotations.Nullable Icon icon(GapRow.Effect effect) {
            return switch (effect) {
                case CLOSED -> Icons.CONFIRM.icon(13, Tint.PRACTISED_TEXT);
                case OPENED -> new SeverityMark(SeverityMark.Kind.GAP, 13);
                case KEPT -> null;
            };
        }

        private Tint tint(GapRow.Effect effect) {
            return switch (effect) {
                case CLOSED -> Tint.PRACTISED_TEXT;
                case OPENED -> Tint.GAP_TEXT;
                case KEPT -> Tint.TEXT2;
            };
        }
    }
}
