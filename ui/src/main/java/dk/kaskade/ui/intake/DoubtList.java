package dk.kaskade.ui.intake;

import com.formdev.flatlaf.ui.FlatListUI;
import com.formdev.flatlaf.util.UIScale;
import javax.swing.JList;
import javax.swing.ListSelectionModel;

/** The doubts in rows of two lines, under the names of their kinds in rows of one. A long list is not measured row by row. */
final class DoubtList extends JList<DoubtRows.Entry> {
    private static final int DOUBT = 44;
    private static final int KIND = 28;
    private static final int WIDTH = 200;

    DoubtList(DoubtRows rows) {
        super(rows);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFixedCellHeight(UIScale.scale(DOUBT));
        setFixedCellWidth(UIScale.scale(WIDTH));
    }

    @Override
    public void updateUI() {
        setUI(new TwoHeights());
    }

    /** Knows the two heights, so that nobody has to be asked for them. */
    private static final class TwoHeights extends FlatListUI {
        @Override
        protected void updateLayoutState() {
            super.updateLayoutState();
            int doubt = UIScale.scale(DOUBT);
            int kind = UIScale.scale(KIND);
            int[] heights = new int[list.getModel().getSize()];
            for (int row = 0; row < heights.length; row++) {
                boolean name =
                        list.getModel().getElementAt(row) instanceof DoubtRows.Entry entry && entry.doubt() == null;
                heights[row] = name ? kind : doubt;
            }
            cellHeight = -1;
            cellHeights = heights;
        }
    }
}
