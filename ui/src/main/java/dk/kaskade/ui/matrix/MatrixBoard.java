package dk.kaskade.ui.matrix;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.Navigation;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.DefaultListSelectionModel;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.event.ListSelectionEvent;
import org.jspecify.annotations.Nullable;

/** The table between its frozen heads, over the strip of the marked cell: keys and clicks become answers. */
final class MatrixBoard implements AnswerStrip.Handler {
    private final MatrixDesk desk;
    private final Session session;
    private final CellModel model = new CellModel(this::words);
    private final MatrixTable table = new MatrixTable(model);
    private final RowHeads rows;
    private final ColumnHeads columns;
    private final AnswerStrip strip;
    private final JScrollPane scroll;
    private final JPanel root = Ground.panel(Tint.PANEL, new BorderLayout());
    private final Consumer<Topic> sort;
    private boolean telling = true;

    /** @param sort hears which column somebody wants the rows sorted by */
    MatrixBoard(MatrixDesk desk, Consumer<Topic> sort) {
        this.desk = desk;
        this.sort = sort;
        session = desk.context().session();
        rows = new RowHeads(table, model, this::holder);
        columns = new ColumnHeads(table, model, this::told);
        strip = new AnswerStrip(desk, this);
        scroll = Tables.scroll(table);
        scroll.setRowHeaderView(rows);
        scroll.setColumnHeaderView(columns);
        scroll.setCorner(JScrollPane.UPPER_LEADING_CORNER, Ground.panel(Tint.WIN, new BorderLayout()));
        scroll.getViewport().setBackground(null);
        root.add(scroll);
        root.add(strip, BorderLayout.PAGE_END);
        table.getSelectionModel().addListSelectionListener(this::marked);
        table.getColumnModel().getSelectionModel().addListSelectionListener(this::marked);
        bindKeys();
        bindMouse();
    }

    JComponent component() {
        return root;
    }

    void name() {
        strip.name();
        table.getAccessibleContext().setAccessibleName(desk.context().wording().text("view.matrix"));
        table.getAccessibleContext().setAccessibleDescription(desk.text("matrix.keys"));
    }

    void focus() {
        table.requestFocusInWindow();
    }

    void sorted(@Nullable Topic by) {
        columns.sorted(by);
    }

    void show(Cells cells) {
        boolean before = telling;
        telling = false;
        table.show(cells);
        telling = before;
        rows.revalidate();
        rows.repaint();
        columns.revalidate();
        columns.repaint();
        fillStrip();
    }

    /** Marks the cell of the selected position and of what is followed, where they are in sight. */
    void follow() {
        Cells cells = model.cells();
        int row = session.selection().lead().map(cells::rowOf).orElse(-1);
        int column = session.topic().map(cells::columnOf).orElse(-1);
        boolean rowThere = row < 0 || table.isRowSelected(row);
        boolean columnThere = column < 0 || table.isColumnSelected(column);
        if (!rowThere || !columnThere) {
            telling = false;
            table.changeSelection(
                    row >= 0 ? row : Math.max(0, table.leadRow()),
                    column >= 0 ? column : Math.max(0, table.leadColumn()),
                    false,
                    false);
            telling = true;
            repaint();
            fillStrip();
        }
    }

    void settle() {
        strip.settle();
    }

    /** What the words under the matrix would change, as far as they are typed. */
    Optional<OrganisationChange> soFar() {
        return strip.unsettled()
                .flatMap(cell -> Answering.words(model.cells().answered(), cell, strip.typed(), LocalDate.now()));
    }

    void zoom(int steps) {
        int row = table.leadRow();
        int column = table.leadColumn();
        table.zoom(steps == 0 ? Zoom.USUAL : table.zoom().by(steps));
        rows.revalidate();
        columns.revalidate();
        scroll.revalidate();
        repaint();
        if (row >= 0 && column >= 0) {
            table.scrollRectToVisible(table.getCellRect(row, column, true));
        }
    }

    private void repaint() {
        table.repaint();
        rows.repaint();
        columns.repaint();
    }

    private void marked(ListSelectionEvent event) {
        repaint();
        if (telling && !event.getValueIsAdjusting()) {
            settle();
            tell();
            fillStrip();
        }
    }

    /** Tells the session what is marked: the positions with the lead last, and what stands in the column. */
    private void tell() {
        Cells cells = model.cells();
        int row = table.leadRow();
        int column = table.leadColumn();
        if (row < 0 || column < 0 || cells.rows().isEmpty()) {
            return;
        }
        telling = false;
        Set<String> positions = new LinkedHashSet<>();
        for (int each : table.getSelectedRows()) {
            positions.add(cells.rows().get(each).id());
        }
        String lead = cells.rows().get(row).id();
        positions.remove(lead);
        positions.add(lead);
        session.select(new Selection(positions));
        session.follow(cells.columns().get(column).topic());
        telling = true;
    }

    private void bindKeys() {
        for (ResponseStatus status : ResponseStatus.values()) {
            int digit = status.ordinal() + 1;
            table.bind(String.valueOf(digit), () -> status(status));
            table.bind("NUMPAD" + digit, () -> status(status));
        }
        table.bind("SPACE", this::cycle);
        table.bind("F2", strip::type);
        table.bind("S", () -> sortBy(table.leadColumn()));
        table.bind("ctrl ENTER", this::openCard);
        table.bind("ctrl SPACE", this::wholeColumn);
        table.bind("shift SPACE", this::wholeRow);
        for (String plus : List.of("ctrl PLUS", "ctrl ADD", "ctrl EQUALS", "ctrl shift PLUS", "ctrl shift EQUALS")) {
            table.bind(plus, () -> zoom(1));
        }
        for (String minus : List.of("ctrl MINUS", "ctrl SUBTRACT")) {
            table.bind(minus, () -> zoom(-1));
        }
        table.bind("ctrl 0", () -> zoom(0));
    }

    private void bindMouse() {
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    openCard();
                }
            }
        });
        rows.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int row = rows.rowAt(event.getPoint());
                if (row >= 0 && model.getColumnCount() > 0) {
                    table.requestFocusInWindow();
                    table.changeSelection(
                            row, Math.max(0, table.leadColumn()), event.isControlDown(), event.isShiftDown());
                }
            }

            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    openCard();
                }
            }
        });
        columns.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                sortBy(columns.columnAt(event.getPoint()));
            }
        });
        for (Component part : List.of(scroll, rows, columns)) {
            part.addMouseWheelListener(this::wheel);
        }
    }

    private void wheel(MouseWheelEvent event) {
        if (event.isControlDown()) {
            zoom(event.getWheelRotation() < 0 ? 1 : -1);
            event.consume();
        } else if (event.getComponent() != scroll) {
            scroll.dispatchEvent(javax.swing.SwingUtilities.convertMouseEvent(event.getComponent(), event, scroll));
        }
    }

    private void sortBy(int column) {
        if (column >= 0) {
            sort.accept(model.cells().columns().get(column).topic());
        }
    }

    private void wholeColumn() {
        if (table.getRowCount() > 0 && table.leadColumn() >= 0) {
            all(table.getSelectionModel(), table.leadRow(), table.getRowCount());
        }
    }

    private void wholeRow() {
        if (table.getColumnCount() > 0 && table.leadRow() >= 0) {
            all(table.getColumnModel().getSelectionModel(), table.leadColumn(), table.getColumnCount());
        }
    }

    private static void all(ListSelectionModel selection, int lead, int count) {
        selection.setValueIsAdjusting(true);
        selection.addSelectionInterval(0, count - 1);
        if (selection instanceof DefaultListSelectionModel marks) {
            marks.moveLeadSelectionIndex(lead);
        }
        selection.setValueIsAdjusting(false);
    }

    private void openCard() {
        if (table.leadRow() >= 0) {
            tell();
            if (desk.context().actions().isDone(ActionId.OPEN_ROLE_CARD)) {
                desk.context().actions().run(ActionId.OPEN_ROLE_CARD);
            } else {
                desk.context().navigation().show(Navigation.ROLE_CARD);
            }
        }
    }

    private List<Answering.Cell> cells() {
        return Answering.cells(model.cells(), table.getSelectedRows(), table.getSelectedColumns());
    }

    @Override
    public void status(ResponseStatus status) {
        List<Answering.Cell> cells = cells();
        if (cells.isEmpty()) {
            desk.context()
                    .navigation()
                    .say(desk.text(
                            model.cells().axis() == Axis.EXPECTATIONS
                                    ? "matrix.not-carried"
                                    : "matrix.only-expectations"));
            return;
        }
        String reason = "";
        if (status == ResponseStatus.NOT_APPLICABLE) {
            Optional<String> told = desk.reason().apply(desk.text("matrix.reason", cells.size()));
            if (told.isEmpty()) {
                return;
            }
            reason = told.get();
        }
        Answering.status(model.cells().answered(), cells, status, reason, LocalDate.now())
                .ifPresent(change -> apply(change, cells.size()));
    }

    private void cycle() {
        List<Answering.Cell> cells = cells();
        if (cells.isEmpty()) {
            status(ResponseStatus.OPEN);
            return;
        }
        ResponseStatus lead = model.cells().status(table.leadRow(), table.leadColumn());
        ResponseStatus first = model.cells()
                .answered()
                .status(cells.get(0).number(), cells.get(0).expectation());
        status(Answering.next(lead != null ? lead : first != null ? first : ResponseStatus.OPEN));
    }

    @Override
    public void words(Answering.Cell cell, String words) {
        Answering.words(model.cells().answered(), cell, words, LocalDate.now()).ifPresent(change -> apply(change, 1));
    }

    @Override
    public void back() {
        focus();
    }

    /** Several cells are one step; what was done to more than one is said, with the way back. */
    private void apply(OrganisationChange change, int cells) {
        String what = change.sentence(session.organisation())
                .in(desk.context().wording().language());
        Optional<Sentence> refusal = session.apply(change);
        if (refusal.isPresent()) {
            desk.context()
                    .navigation()
                    .say(refusal.get().in(desk.context().wording().language()));
        } else if (cells > 1) {
            desk.context().navigation().done(what);
        }
    }

    private void fillStrip() {
        Cells cells = model.cells();
        int row = table.leadRow();
        int column = table.leadColumn();
        if (row < 0 || column < 0 || cells.rows().isEmpty() || cells.columns().isEmpty()) {
            strip.show("", desk.text("matrix.none"), false);
            return;
        }
        MatrixRow who = cells.rows().get(row);
        MatrixColumn what = cells.columns().get(column);
        int marked = table.getSelectedRowCount() * table.getSelectedColumnCount();
        if (marked > 1) {
            int usable = cells().size();
            strip.show(desk.text("matrix.marked", marked), desk.text("matrix.marked.usable", usable), usable > 0);
        } else if (cells.status(row, column) == null) {
            strip.show(who.title() + " · " + holder(who), what.title() + ": " + state(row, column), false);
        } else {
            Answering.Cell cell = new Answering.Cell(who.number(), what.expectation());
            String expectation = session.framework().expectations().size() > what.expectation()
                    ? cells.answered().carried().expectation(what.expectation()).id()
                    : "";
            String words = cells.answered()
                    .position(who.number())
                    .response(expectation)
                    .words();
            strip.show(cell, who.title() + " · " + holder(who), what.title() + ": " + state(row, column), words);
        }
    }

    /** A cell in words: whose, what, how far, and whether there is a gap. */
    private String words(int row, int column) {
        Cells cells = model.cells();
        return desk.text(
                "matrix.cell",
                cells.rows().get(row).title(),
                cells.columns().get(column).title(),
                state(row, column));
    }

    private String state(int row, int column) {
        Cells cells = model.cells();
        Share share = cells.share(row, column);
        ResponseStatus status = cells.status(row, column);
        String state = status != null
                ? desk.status(status)
                : cells.axis() != Axis.EXPECTATIONS && share.carried() + share.waved() > 0
                        ? desk.text("matrix.share", share.done(), share.carried())
                        : desk.text("matrix.blank");
        String words = cells.hasWords(row, column) ? desk.text("matrix.has-words", state) : state;
        return share.gaps() > 0 ? desk.text("matrix.gap", words) : words;
    }

    private String told(MatrixColumn column, Share sum) {
        String title = column.group().isEmpty() ? column.title() : column.group() + ": " + column.title();
        return desk.text("matrix.column", title, sum.carried(), sum.done(), sum.waved(), sum.gaps());
    }

    private String holder(MatrixRow row) {
        return row.holder().isEmpty() ? desk.text("matrix.vacant") : row.holder();
    }
}
