package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import javax.swing.table.TableRowSorter;
import org.jspecify.annotations.Nullable;

/** More organisations than can be drawn, as one table: a line for each, a column for each figure, sorted by any. */
final class TablePage implements Page {
    private static final int NARROWEST = 90;
    private static final int WIDEST = 240;

    private final CompareDesk desk;
    private final Consumer<Spot> asked;
    private final WideModel model;
    private final JTable table;
    private final JTable names;
    private final JScrollPane scroll;
    private @Nullable Showing showing;

    TablePage(CompareDesk desk, Consumer<Spot> asked) {
        this.desk = desk;
        this.asked = asked;
        model = new WideModel(desk);
        table = dressed(new JTable(model) {
            @Override
            protected JTableHeader createDefaultTableHeader() {
                return heads(columnModel);
            }
        });
        names = dressed(new JTable(model));
        names.setSelectionModel(table.getSelectionModel());
        table.setAutoCreateColumnsFromModel(false);
        names.setAutoCreateColumnsFromModel(false);
        table.setCellSelectionEnabled(true);
        names.setFocusable(false);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                ask();
            }
        });
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "ask");
        table.getActionMap().put("ask", new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                ask();
            }
        });
        scroll = Tables.scroll(table);
        scroll.setRowHeaderView(names);
        scroll.setCorner(JScrollPane.UPPER_LEFT_CORNER, names.getTableHeader());
        dk.kaskade.ui.look.Ground.paint(scroll, Tint.PANEL);
    }

    /** Heads that tell what their figure is. */
    private JTableHeader heads(TableColumnModel columns) {
        return new JTableHeader(columns) {
            @Override
            public @Nullable String getToolTipText(MouseEvent event) {
                int column = columnAtPoint(event.getPoint());
                int figure = column < 0 ? -1 : table.convertColumnIndexToModel(column) - 1;
                return figure < 0
                        ? null
                        : GridTip.of(
                                model.row(figure).id().name(desk.language()),
                                model.row(figure).id().why(desk.language()));
            }
        };
    }

    private static JTable dressed(JTable table) {
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setRowHeight(UIScale.scale(27));
        table.setShowGrid(false);
        return Tables.dress(table);
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public void name() {
        table.getAccessibleContext().setAccessibleName(desk.text("page.table"));
        if (showing != null) {
            shape();
        }
    }

    @Override
    public void show(Showing next) {
        boolean reshape = model.show(next);
        showing = next;
        if (reshape) {
            shape();
        }
    }

    /** Makes the columns anew, the first of them in the frozen part; both parts are sorted by one sorter. */
    private void shape() {
        table.createDefaultColumnsFromModel();
        names.createDefaultColumnsFromModel();
        TableRowSorter<WideModel> sorter = new TableRowSorter<>(model);
        model.sort(sorter);
        table.setRowSorter(sorter);
        names.setRowSorter(sorter);
        table.removeColumn(table.getColumnModel().getColumn(0));
        while (names.getColumnCount() > 1) {
            names.removeColumn(names.getColumnModel().getColumn(1));
        }
        WideCell cell = new WideCell(model);
        for (int i = 0; i < table.getColumnCount(); i++) {
            TableColumn column = table.getColumnModel().getColumn(i);
            column.setCellRenderer(cell);
            String head = String.valueOf(column.getHeaderValue());
            int words = table.getFontMetrics(table.getTableHeader().getFont()).stringWidth(head);
            column.setPreferredWidth(
                    Math.max(UIScale.scale(NARROWEST), Math.min(UIScale.scale(WIDEST), words + UIScale.scale(44))));
            Tables.figures(table, i + 1);
        }
        names.getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(200));
        names.setPreferredScrollableViewportSize(new java.awt.Dimension(UIScale.scale(200), 0));
    }

    private void ask() {
        int row = table.getSelectedRow();
        int column = table.getSelectedColumn();
        if (showing != null && row >= 0 && column >= 0) {
            asked.accept(spot(table.convertRowIndexToModel(row), table.convertColumnIndexToModel(column) - 1));
        }
    }

    private Spot spot(int organisation, int figure) {
        if (showing == null) {
            throw new IllegalStateException("nothing is shown");
        }
        return showing.figures().spot(model.row(figure), organisation);
    }

    @Override
    public void open(@Nullable Spot spot) {
        // the selected cell is the one that is told of
    }

    @Override
    public Optional<Spot> find(Spot spot) {
        int figure = model.figure(spot.key());
        return figure < 0 || spot.column() >= model.getRowCount()
                ? Optional.empty()
                : Optional.of(spot(spot.column(), figure));
    }

    @Override
    public void focus() {
        table.requestFocusInWindow();
    }
}
