package dk.kaskade.ui.compare;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/** Pointing at figures and clicking them. */
final class GridMouse extends MouseAdapter {
    private final Grid grid;

    GridMouse(Grid grid) {
        this.grid = grid;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        grid.requestFocusInWindow();
        Cell cell = grid.cellAt(event.getPoint());
        if (cell != null && SwingUtilities.isLeftMouseButton(event)) {
            grid.go(grid.lineAt(event.getY()), grid.columnAt(event.getX()));
            grid.ask();
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        Cell cell = grid.cellAt(event.getPoint());
        boolean leads = cell != null && cell.spot() != null;
        grid.setCursor(Cursor.getPredefinedCursor(leads ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
        grid.pointed(event.getPoint());
    }

    @Override
    public void mouseExited(MouseEvent event) {
        grid.pointed(null);
    }
}
