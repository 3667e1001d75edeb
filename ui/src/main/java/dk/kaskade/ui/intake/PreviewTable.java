package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import javax.swing.JScrollPane;
import javax.swing.event.TableModelEvent;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** The first rows of a file, each column as wide as what stands in it, scrolled sideways. */
final class PreviewTable extends Grid {
    private static final int LINE = 56;
    private static final int NARROWEST = 168;
    private static final int WIDEST = 300;
    private static final int LOOKED_AT = 30;

    private boolean ownHeads;

    PreviewTable(Preview preview, String name) {
        super(preview, name);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setFocusable(true);
        fit();
    }

    @Override
    public void tableChanged(TableModelEvent event) {
        super.tableChanged(event);
        fit();
    }

    @Override
    protected void configureEnclosingScrollPane() {
        if (!ownHeads) {
            super.configureEnclosingScrollPane();
        }
    }

    /** Gives the usual heads back, or takes them away. */
    void heads(JScrollPane scroll, @Nullable Component own) {
        ownHeads = own != null;
        scroll.setColumnHeaderView(own != null ? own : getTableHeader());
    }

    /** Brings a column into sight. */
    void reveal(int column) {
        if (column < getColumnCount()) {
            Rectangle cell = getCellRect(0, column, true);
            Rectangle seen = getVisibleRect();
            scrollRectToVisible(new Rectangle(cell.x, seen.y, cell.width, 1));
        }
    }

    private void fit() {
        for (int column = 0; column < getColumnModel().getColumnCount(); column++) {
            TableColumn at = getColumnModel().getColumn(column);
            int width = column == 0 ? UIScale.scale(LINE) : wanted(column);
            at.setPreferredWidth(width);
            at.setMinWidth(UIScale.scale(LINE));
        }
    }

    private int wanted(int column) {
        FontMetrics metrics = getFontMetrics(getFont());
        int widest = metrics.stringWidth(getModel().getColumnName(column));
        for (int row = 0; row < Math.min(LOOKED_AT, getRowCount()); row++) {
            widest = Math.max(widest, metrics.stringWidth(String.valueOf(getValueAt(row, column))));
        }
        return Math.max(UIScale.scale(NARROWEST), Math.min(UIScale.scale(WIDEST), widest + UIScale.scale(24)));
    }
}
