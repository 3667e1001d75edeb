package dk.kaskade.ui.list;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Clicks: on the fold sign, twice on the strip of the level, on a head, with the other button. */
final class ListMouse extends MouseAdapter {
    private final ListDesk desk;
    private final ListTable table;
    private final Runnable roleCard;
    private final Consumer<Point> menu;

    ListMouse(ListDesk desk, Runnable roleCard, Consumer<Point> menu) {
        this.desk = desk;
        this.table = desk.table();
        this.roleCard = roleCard;
        this.menu = menu;
    }

    /** A click on a sign is no wish to type. */
    boolean edits(EventObject event) {
        return !(event instanceof MouseEvent mouse)
                || SwingUtilities.isLeftMouseButton(mouse) && !onFold(mouse.getPoint()) && !onStrip(mouse.getPoint());
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (event.isPopupTrigger()) {
            popup(event.getPoint());
        } else if (SwingUtilities.isLeftMouseButton(event) && onFold(event.getPoint())) {
            desk.turn(table.rowAtPoint(event.getPoint()));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (event.isPopupTrigger()) {
            popup(event.getPoint());
        }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 2 && onStrip(event.getPoint())) {
            roleCard.run();
        }
    }

    private void popup(Point at) {
        int row = table.rowAtPoint(at);
        if (table.isEditing() && !table.getCellEditor().stopCellEditing()) {
            return;
        }
        if (row >= 0 && !table.isRowSelected(row)) {
            desk.go(row, Math.max(0, table.columnAtPoint(at)));
        }
        menu.accept(at);
    }

    private boolean onFold(Point at) {
        int row = titleRow(at);
        return row >= 0 && !desk.isSorted() && ListCell.onFold(desk.model().row(row), inCell(at, row));
    }

    private boolean onStrip(Point at) {
        int row = titleRow(at);
        return row >= 0 && ListCell.onStrip(desk.model().row(row), inCell(at, row));
    }

    private int titleRow(Point at) {
        int column = table.columnAtPoint(at);
        return column >= 0 && table.column(column) == Column.TITLE ? table.rowAtPoint(at) : -1;
    }

    private int inCell(Point at, int row) {
        Rectangle cell = table.getCellRect(row, table.columnAtPoint(at), false);
        return at.x - cell.x;
    }
}
