package dk.kaskade.ui.findings;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.FocusRing;
import dk.kaskade.ui.look.Repainting;
import dk.kaskade.ui.look.Tables;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** The table of findings: keys and clicks become what a person means by them. */
final class FindingsTable extends JTable {
    /** What a person does with a row. */
    interface Handler {
        /** Points at rows; the last one is the one to be told about. */
        void chosen(List<FindingRow> rows);

        /** Wants the next step of a row done. */
        void next(FindingRow row);
    }

    private final transient FindingsModel rows;
    private final transient Handler handler;
    private boolean telling = true;

    FindingsTable(FindingsModel model, FindingCell cell, Handler handler) {
        super(model);
        this.rows = model;
        this.handler = handler;
        setDefaultRenderer(Object.class, cell);
        setRowHeight(UIScale.scale(27));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        Tables.dress(this);
        setRowSorter(new FindingsSorter(model));
        sizeColumns();
        bindKeys();
        Mouse mouse = new Mouse();
        addFocusListener(new Repainting(this));
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    /** Runs something that changes rows or selection without taking it for what a person did. */
    void quietly(Runnable change) {
        boolean before = telling;
        telling = false;
        try {
            change.run();
        } finally {
            telling = before;
        }
    }

    @Nullable
    FindingRow lead() {
        int number = getSelectionModel().getLeadSelectionIndex();
        return number >= 0 && number < rows.getRowCount() && isRowSelected(number) ? rows.row(number) : null;
    }

    List<FindingRow> chosen() {
        return java.util.Arrays.stream(getSelectedRows()).mapToObj(rows::row).toList();
    }

    /** Marks the rows with these numbers and shows the first of them. */
    void mark(List<Integer> numbers) {
        quietly(() -> {
            getSelectionModel().setValueIsAdjusting(true);
            clearSelection();
            for (int i = numbers.size() - 1; i >= 0; i--) {
                addRowSelectionInterval(numbers.get(i), numbers.get(i));
            }
            getSelectionModel().setValueIsAdjusting(false);
        });
        if (!numbers.isEmpty()) {
            scrollRectToVisible(getCellRect(numbers.get(0), 0, true));
        }
    }

    /** Marks what tells of these positions; nothing where nothing does. */
    void markAbout(Set<String> positions) {
        mark(java.util.stream.IntStream.range(0, rows.getRowCount())
                .filter(number -> rows.row(number).isAbout(positions))
                .boxed()
                .toList());
    }

    /** Heads in the language spoken. */
    void nameColumns() {
        for (Column column : Column.values()) {
            TableColumn head = getColumnModel().getColumn(column.ordinal());
            head.setHeaderValue(column == Column.MARK ? "" : rows.getColumnName(column.ordinal()));
        }
        getTableHeader().repaint();
    }

    @Override
    public void changeSelection(int row, int column, boolean toggle, boolean extend) {
        super.changeSelection(row, column, toggle, extend);
        tell();
    }

    private void tell() {
        if (telling && rows.getRowCount() > 0) {
            handler.chosen(chosen());
        }
    }

    private void sizeColumns() {
        setAutoCreateColumnsFromModel(false);
        for (Column column : Column.values()) {
            TableColumn shown = getColumnModel().getColumn(column.ordinal());
            shown.setPreferredWidth(UIScale.scale(column.width()));
        }
        TableColumn mark = getColumnModel().getColumn(Column.MARK.ordinal());
        mark.setMinWidth(UIScale.scale(Column.MARK.width()));
        mark.setMaxWidth(UIScale.scale(Column.MARK.width()));
        TableColumn next = getColumnModel().getColumn(Column.NEXT.ordinal());
        next.setMinWidth(UIScale.scale(Column.NEXT.width()));
        next.setMaxWidth(UIScale.scale(Column.NEXT.width() * 2));
    }

    private void bindKeys() {
        bind("ENTER", row -> handler.next(row));
        bind("SPACE", this::turn);
        bind("RIGHT", row -> fold(row, true));
        bind("LEFT", row -> fold(row, false));
    }

    private void bind(String key, Consumer<FindingRow> what) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "findings." + key);
        getActionMap().put("findings." + key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                FindingRow row = lead();
                if (row != null) {
                    what.accept(row);
                }
            }
        });
    }

    private void turn(FindingRow row) {
        if (row instanceof FindingRow.Foldable fold) {
            fold(fold, !fold.open());
        } else {
            handler.next(row);
        }
    }

    /** Opens or closes a fold and keeps the row marked. */
    void fold(FindingRow row, boolean open) {
        if (row instanceof FindingRow.Foldable fold) {
            int number = rows.rows().indexOf(row);
            quietly(() -> rows.fold(fold, open));
            mark(List.of(number));
        }
    }

    /** Clicks: on the link of the last column, on the arrow of a fold, twice on a row. */
    private final class Mouse extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent event) {
            FindingRow row = at(event.getPoint());
            boolean link = columnAtPoint(event.getPoint()) == Column.NEXT.ordinal()
                    && row != null
                    && !row.text(Column.NEXT, rows.words()).isEmpty();
            setCursor(Cursor.getPredefinedCursor(link ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            FindingRow row = at(event.getPoint());
            if (row == null || !SwingUtilities.isLeftMouseButton(event) || event.isControlDown()) {
                return;
            }
            boolean link = columnAtPoint(event.getPoint()) == Column.NEXT.ordinal();
            if (row instanceof FindingRow.Foldable fold) {
                if (link || event.getClickCount() == 2 || onArrow(event.getPoint())) {
                    fold(fold, !fold.open());
                }
            } else if (link && event.getClickCount() == 1 || !link && event.getClickCount() == 2) {
                handler.next(row);
            }
        }

        private boolean onArrow(Point point) {
            int from = getCellRect(0, Column.POSITION.ordinal(), true).x;
            return point.x >= from && point.x < from + UIScale.scale(26);
        }

        private @Nullable FindingRow at(Point point) {
            int number = rowAtPoint(point);
            return number < 0 ? null : rows.row(number);
        }
    }

    /** A ring around the whole where no row is chosen that could show the focus. */
    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (isFocusOwner() && getSelectedRow() < 0) {
            Rectangle seen = getVisibleRect();
            Graphics2D g = (Graphics2D) graphics.create();
            g.translate(seen.x, seen.y);
            FocusRing.paint(g, seen.width, seen.height);
            g.dispose();
        }
    }
}
