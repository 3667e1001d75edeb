package dk.kaskade.ui.list;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tables;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.EventObject;
import java.util.function.Predicate;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.ListSelectionModel;
import javax.swing.event.ChangeEvent;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;

/** A table whose first column stays in sight while the others are scrolled sideways. */
final class ListTable extends JTable {
    /** A first column wider than this part of what is seen goes along, or nothing else could be seen. */
    private static final double MOST = 0.6;

    private transient Predicate<EventObject> editable = event -> true;
    private boolean natural;

    ListTable(ListModel model) {
        super(model);
        setAutoCreateColumnsFromModel(false);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setRowHeight(UIScale.scale(27));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setIntercellSpacing(new java.awt.Dimension());
        setShowGrid(false);
        Tables.dress(this);
        for (Column column : Column.values()) {
            TableColumn shown = getColumnModel().getColumn(column.ordinal());
            shown.setPreferredWidth(UIScale.scale(column.width()));
            shown.setMinWidth(UIScale.scale(60));
            shown.setIdentifier(column);
        }
    }

    /** Asks before a gesture starts to edit: a click on the fold sign is none. */
    void editableFor(Predicate<EventObject> gesture) {
        editable = gesture;
    }

    /** The column of the model that stands at a place of the table. */
    Column column(int viewColumn) {
        return Column.at(convertColumnIndexToModel(viewColumn));
    }

    int leadRow() {
        int lead = getSelectionModel().getLeadSelectionIndex();
        return lead < getRowCount() ? lead : -1;
    }

    int leadColumn() {
        return Math.max(
                0,
                Math.min(
                        getColumnCount() - 1,
                        getColumnModel().getSelectionModel().getLeadSelectionIndex()));
    }

    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new Heads(columnModel);
    }

    @Override
    public boolean editCellAt(int row, int column, EventObject event) {
        return (event == null || editable.test(event)) && super.editCellAt(row, column, event);
    }

    /** Keys that come before the field has got the focus are meant for it. */
    @Override
    protected void processKeyEvent(KeyEvent event) {
        if (isEditing() && isFocusOwner()) {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(getEditorComponent(), event);
            event.consume();
        } else {
            super.processKeyEvent(event);
        }
    }

    /** The editor has told the session already. */
    @Override
    public void editingStopped(ChangeEvent event) {
        removeEditor();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getPreferredSize().width < getParent().getWidth();
    }

    /** How far the first column stands to the right of its place. */
    private int shift() {
        if (natural || getColumnCount() == 0 || !(getParent() instanceof JViewport viewport)) {
            return 0;
        }
        return frozen() < MOST * viewport.getWidth() ? viewport.getViewPosition().x : 0;
    }

    private int frozen() {
        return getColumnModel().getColumn(0).getWidth();
    }

    @Override
    public Rectangle getCellRect(int row, int column, boolean spacing) {
        Rectangle cell = super.getCellRect(row, column, spacing);
        cell.x += column == 0 ? shift() : 0;
        return cell;
    }

    @Override
    public int columnAtPoint(Point point) {
        int x = point.x - shift();
        return shift() > 0 && x >= 0 && x < frozen() ? 0 : super.columnAtPoint(point);
    }

    @Override
    public void scrollRectToVisible(Rectangle wanted) {
        Rectangle whole = new Rectangle(wanted);
        int shift = shift();
        if (shift > 0 && wanted.x == shift && wanted.width == frozen()) {
            whole.width = 1;
        } else if (shift > 0 && wanted.x >= frozen()) {
            whole.x -= frozen();
            whole.width += frozen();
        }
        super.scrollRectToVisible(whole);
    }

    @Override
    protected void paintComponent(Graphics g) {
        int shift = shift();
        if (shift == 0) {
            super.paintComponent(g);
            return;
        }
        Graphics2D rest = (Graphics2D) g.create();
        rest.clipRect(shift + frozen(), 0, getWidth(), getHeight());
        natural = true;
        super.paintComponent(rest);
        natural = false;
        rest.dispose();
        paintFrozen(g, shift);
    }

    private void paintFrozen(Graphics g, int shift) {
        Rectangle clip = g.getClipBounds();
        Graphics ground = g.create();
        ground.setColor(getBackground());
        ground.fillRect(shift, clip.y, frozen(), clip.height);
        ground.dispose();
        int last = Math.min(getRowCount() - 1, (clip.y + clip.height) / getRowHeight());
        for (int row = Math.max(0, clip.y / getRowHeight()); row <= last; row++) {
            if (!(isEditing() && editingRow == row && editingColumn == 0)) {
                Rectangle cell = getCellRect(row, 0, false);
                Component painter = prepareRenderer(getCellRenderer(row, 0), row, 0);
                painter.setBounds(cell);
                Graphics part = g.create(cell.x, cell.y, cell.width, cell.height);
                painter.paint(part);
                part.dispose();
            }
        }
        paintEdge(g, shift + frozen() - 1, clip);
    }

    private static void paintEdge(Graphics g, int x, Rectangle clip) {
        g.setColor(dk.kaskade.ui.look.Tint.LINE2.color());
        g.fillRect(x, clip.y, 1, clip.height);
    }

    /** The heads, the first of which stays over its column. */
    private final class Heads extends JTableHeader {
        private boolean plain;

        Heads(TableColumnModel columns) {
            super(columns);
        }

        private int shiftOfHead() {
            return plain ? 0 : shift();
        }

        @Override
        public Rectangle getHeaderRect(int column) {
            Rectangle head = super.getHeaderRect(column);
            head.x += column == 0 ? shiftOfHead() : 0;
            return head;
        }

        @Override
        public int columnAtPoint(Point point) {
            int shift = shiftOfHead();
            int x = point.x - shift;
            return shift > 0 && x >= 0 && x < frozen() ? 0 : super.columnAtPoint(point);
        }

        @Override
        protected void paintComponent(Graphics g) {
            int shift = shiftOfHead();
            if (shift == 0) {
                super.paintComponent(g);
                return;
            }
            Graphics rest = g.create();
            rest.clipRect(shift + frozen(), 0, getWidth(), getHeight());
            paintPlain(rest);
            Graphics first = g.create(shift, 0, frozen(), getHeight());
            paintPlain(first);
            paintEdge(g, shift + frozen() - 1, new Rectangle(0, 0, getWidth(), getHeight()));
        }

        private void paintPlain(Graphics g) {
            plain = true;
            super.paintComponent(g);
            plain = false;
            g.dispose();
        }
    }
}
