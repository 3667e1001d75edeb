package dk.kaskade.plugin.odsherred.view;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.change.SetStrength;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.ui.answer.MarkScale;
import dk.kaskade.ui.answer.Visit;
import dk.kaskade.ui.look.Tables;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * The chain with a line for each leader and mark. A click selects; in the row that is selected the line is set by click,
 * drag, digit, plus and minus. Whatever is set while the cursor stays in a cell is undone together.
 */
final class MarksTable extends JTable {
    private static final int ROW = 40;
    private static final int LEADER = 280;
    private static final int MOST_DIGIT = 9;

    private final transient MarksDesk desk;
    private final MarksModel model;
    private final transient Visit visit;
    private Point under = new Point(-1, -1);
    private Point visited = new Point(-1, -1);
    private @Nullable Point dragged;
    private int dragValue;
    private boolean showing;

    MarksTable(MarksDesk desk, MarksModel model) {
        super(model);
        this.desk = desk;
        this.model = model;
        visit = new Visit(desk.session());
        Tables.dress(this);
        setDefaultRenderer(Object.class, new StrengthCell(desk, model));
        setRowHeight(UIScale.scale(ROW));
        setShowGrid(false);
        setIntercellSpacing(new Dimension(0, 0));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellSelectionEnabled(true);
        putClientProperty("JTable.autoStartsEdit", false);
        getAccessibleContext().setAccessibleName(desk.text("title"));
        keys();
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                visit.end();
            }
        });
    }

    /** Shows strengths, with the same cell selected where it is still there. */
    void show(Strengths strengths, @Nullable GuideMark only) {
        showing = true;
        int row = getSelectedRow();
        int column = getSelectedColumn();
        int columns = getColumnCount();
        model.show(strengths, only);
        if (columns != getColumnCount()) {
            column = Math.min(column, 1);
        }
        getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(LEADER));
        getColumnModel().getColumn(0).setMinWidth(UIScale.scale(LEADER / 2));
        getColumnModel().getColumn(0).setMaxWidth(UIScale.scale(LEADER + 60));
        if (row >= 0 && row < getRowCount() && column >= 0) {
            changeSelection(row, Math.min(column, getColumnCount() - 1), false, false);
        }
        showing = false;
    }

    /** Marks a position, in the column of a mark where one is told. */
    void select(@Nullable String position, @Nullable GuideMark mark) {
        int row = position == null ? -1 : model.rowOf(position);
        showing = true;
        if (row < 0) {
            clearSelection();
        } else {
            int column = mark == null ? -1 : model.columnOf(mark);
            int kept = Math.max(1, getSelectedColumn());
            boolean other = row != getSelectedRow() || column >= 0 && column != getSelectedColumn();
            if (other) {
                changeSelection(row, column >= 0 ? column : Math.min(kept, getColumnCount() - 1), false, false);
            }
        }
        showing = false;
    }

    /** The mark of the column that is selected; none where the leader is. */
    @Nullable
    GuideMark selectedMark() {
        int column = getSelectedColumn();
        return column < 1 || column >= getColumnCount() ? null : model.mark(column);
    }

    boolean isUnder(int row, int column) {
        return under.x == column && under.y == row;
    }

    /** The strength that a drag has come to in a cell; none where nothing is dragged. */
    @Nullable
    Integer preview(int row, int column) {
        return dragged != null && dragged.x == column && dragged.y == row ? dragValue : null;
    }

    @Override
    public void changeSelection(int row, int column, boolean toggle, boolean extend) {
        super.changeSelection(row, column, false, false);
        if (!visited.equals(new Point(column, row))) {
            visited = new Point(column, row);
            visit.end();
        }
        if (!showing && row >= 0 && row < getRowCount()) {
            desk.select(model.leader(row).id());
        }
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return false;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        return row < 0 || column < 0 ? null : model.getValueAt(row, column);
    }

    /** Sets the strength of the selected cell; nothing where the leader is selected. */
    void set(int value) {
        int row = getSelectedRow();
        int column = getSelectedColumn();
        if (row >= 0 && column >= 1) {
            GuideMark mark = model.mark(column);
            Integer own = model.strength(row, column).own();
            if (MarkScale.of(mark).bounded(value) == value && (own == null || own != value)) {
                visit.save(new SetStrength(model.leader(row).id(), mark.id(), value, LocalDate.now(), mark.name()));
            }
        }
    }

    private void step(int by) {
        if (getSelectedRow() >= 0 && getSelectedColumn() >= 1) {
            Integer own = model.strength(getSelectedRow(), getSelectedColumn()).own();
            set(MarkScale.of(model.mark(getSelectedColumn())).step(own, by));
        }
    }

    private void keys() {
        for (int digit = 0; digit <= MOST_DIGIT; digit++) {
            int value = digit;
            bind("typed " + digit, () -> set(value));
        }
        bind("typed +", () -> step(1));
        bind("typed -", () -> step(-1));
        bind("ENTER", this::openCard);
    }

    private void bind(String key, Runnable what) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    private void openCard() {
        if (getSelectedRow() >= 0) {
            desk.openCard(model.leader(getSelectedRow()).id());
        }
    }

    /** The cell whose line is under the pointer; none beside the lines. */
    private @Nullable Point lineAt(Point at) {
        int row = rowAtPoint(at);
        int column = columnAtPoint(at);
        if (row < 0 || column < 1) {
            return null;
        }
        Rectangle cell = getCellRect(row, column, true);
        Rectangle line = StrengthCell.line(cell.width, cell.height);
        line.translate(cell.x, cell.y);
        return line.contains(at) ? new Point(column, row) : null;
    }

    private int valueAt(Point cell, int x) {
        Rectangle rect = getCellRect(cell.y, cell.x, true);
        return MarkScale.of(model.mark(cell.x)).at(x - rect.x, StrengthCell.line(rect.width, rect.height));
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        boolean left = event.getButton() == MouseEvent.BUTTON1;
        boolean before = getSelectedRow() >= 0 && getSelectedRow() == rowAtPoint(event.getPoint());
        super.processMouseEvent(event);
        switch (event.getID()) {
            case MouseEvent.MOUSE_PRESSED -> {
                Point line = left && before ? lineAt(event.getPoint()) : null;
                if (line != null) {
                    drag(line, event.getX());
                }
            }
            case MouseEvent.MOUSE_RELEASED -> drop();
            case MouseEvent.MOUSE_EXITED -> hover(new Point(-1, -1));
            case MouseEvent.MOUSE_CLICKED -> {
                if (left && event.getClickCount() == 2 && columnAtPoint(event.getPoint()) == 0) {
                    openCard();
                }
            }
            default -> {
                // nothing to do with the lines
            }
        }
    }

    @Override
    protected void processMouseMotionEvent(MouseEvent event) {
        if (dragged != null) {
            drag(dragged, event.getX());
        } else {
            super.processMouseMotionEvent(event);
            hover(new Point(columnAtPoint(event.getPoint()), rowAtPoint(event.getPoint())));
        }
    }

    private void drag(Point cell, int x) {
        dragged = cell;
        dragValue = valueAt(cell, x);
        repaint(getCellRect(cell.y, cell.x, true));
    }

    private void drop() {
        if (dragged != null) {
            dragged = null;
            set(dragValue);
            repaint();
        }
    }

    private void hover(Point cell) {
        if (!cell.equals(under)) {
            Point before = under;
            under = cell;
            repaint(getCellRect(before.y, before.x, true));
            repaint(getCellRect(cell.y, cell.x, true));
        }
    }
}
