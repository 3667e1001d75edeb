package dk.kaskade.ui.matrix;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * A table for its selection, keys and for those who hear it; the cells it paints by itself, since a component for each of
 * some thousand cells in sight would be slow.
 */
final class MatrixTable extends JTable {
    private final CellModel model;
    private final transient CellPainter painter = new CellPainter();
    private Zoom zoom = Zoom.USUAL;

    MatrixTable(CellModel model) {
        super(model);
        this.model = model;
        Tables.dress(this);
        setTableHeader(null);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setCellSelectionEnabled(true);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setShowGrid(false);
        setIntercellSpacing(new Dimension(0, 0));
        setOpaque(true);
        putClientProperty("JTable.autoStartsEdit", false);
        fit();
    }

    /** The head belongs to the view, which sets its own. */
    @Override
    protected void configureEnclosingScrollPane() {
        // nothing of the table's own
    }

    /** Nor does it take the view's head away when the page is put elsewhere in the window. */
    @Override
    protected void unconfigureEnclosingScrollPane() {
        // nothing of the table's own
    }

    Zoom zoom() {
        return zoom;
    }

    void zoom(Zoom next) {
        zoom = next;
        fit();
    }

    /** Shows other cells, with the same ones marked where the numbers are the same. */
    void show(Cells cells) {
        int row = getSelectionModel().getLeadSelectionIndex();
        int column = getColumnModel().getSelectionModel().getLeadSelectionIndex();
        model.show(cells);
        fit();
        if (getSelectedRow() < 0 && row >= 0 && row < getRowCount() && column >= 0 && column < getColumnCount()) {
            changeSelection(row, column, false, false);
        }
        repaint();
    }

    private void fit() {
        setRowHeight(zoom.height());
        int width = zoom.width(model.cells().axis());
        for (int column = 0; column < getColumnCount(); column++) {
            getColumnModel().getColumn(column).setMinWidth(UIScale.scale(8));
            getColumnModel().getColumn(column).setPreferredWidth(width);
            getColumnModel().getColumn(column).setWidth(width);
        }
        revalidate();
        repaint();
    }

    int leadRow() {
        int row = getSelectionModel().getLeadSelectionIndex();
        return row < getRowCount() ? row : -1;
    }

    int leadColumn() {
        int column = getColumnModel().getSelectionModel().getLeadSelectionIndex();
        return column < getColumnCount() ? column : -1;
    }

    void bind(String key, Runnable what) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        getInputMap(WHEN_FOCUSED).put(stroke, "matrix." + key);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, "matrix." + key);
        getActionMap().put("matrix." + key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
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

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Rectangle clip = g.getClipBounds();
        g.setColor(Tint.PANEL.color());
        g.fill(clip);
        int w = zoom.width(model.cells().axis());
        int h = zoom.height();
        int column = Math.max(0, clip.x / w);
        int row = Math.max(0, clip.y / h);
        int columns = Math.min(getColumnCount(), (clip.x + clip.width - 1) / w + 1) - column;
        int rows = Math.min(getRowCount(), (clip.y + clip.height - 1) / h + 1) - row;
        if (columns > 0 && rows > 0) {
            Rectangle part = new Rectangle(column, row, columns, rows);
            painter.paint(g, model.cells(), zoom, part, this::isCellSelected);
            lead(g, w, h);
        }
        g.dispose();
    }

    /** A frame around the cell that keys are about. */
    private void lead(Graphics2D g, int w, int h) {
        if (leadRow() >= 0 && leadColumn() >= 0) {
            int line = UIScale.scale(2);
            g.setColor((isFocusOwner() ? Tint.ACC : Tint.EDGE).color());
            Rectangle at = new Rectangle(leadColumn() * w, leadRow() * h, w - 1, h - 1);
            for (int i = 0; i < line; i++) {
                g.drawRect(at.x + i, at.y + i, at.width - 2 * i - 1, at.height - 2 * i - 1);
            }
        }
    }
}
