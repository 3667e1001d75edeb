package dk.kaskade.ui.findings;

import java.util.List;
import javax.swing.RowSorter;

/** The rows are sorted by the model, folds and all; this shows the arrow in the head and hears the click there. */
final class FindingsSorter extends RowSorter<FindingsModel> {
    private final FindingsModel model;

    FindingsSorter(FindingsModel model) {
        this.model = model;
    }

    @Override
    public FindingsModel getModel() {
        return model;
    }

    @Override
    public void toggleSortOrder(int column) {
        model.sortBy(Column.values()[column]);
        fireSortOrderChanged();
    }

    @Override
    public int convertRowIndexToModel(int index) {
        return index;
    }

    @Override
    public int convertRowIndexToView(int index) {
        return index;
    }

    @Override
    public void setSortKeys(List<? extends SortKey> keys) {
        // the model keeps the order
    }

    @Override
    public List<? extends SortKey> getSortKeys() {
        FindingRows.Order order = model.order();
        return order.column() == Column.MARK
                ? List.of()
                : List.of(new SortKey(order.column().ordinal(), order.ascending()));
    }

    @Override
    public int getViewRowCount() {
        return model.getRowCount();
    }

    @Override
    public int getModelRowCount() {
        return model.getRowCount();
    }

    @Override
    public void modelStructureChanged() {
        // the columns are always the same
    }

    @Override
    public void allRowsChanged() {
        // the model has sorted them already
    }

    @Override
    public void rowsInserted(int first, int last) {
        // as above
    }

    @Override
    public void rowsDeleted(int first, int last) {
        // as above
    }

    @Override
    public void rowsUpdated(int first, int last) {
        // as above
    }

    @Override
    public void rowsUpdated(int first, int last, int column) {
        // as above
    }
}
