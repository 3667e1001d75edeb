package dk.kaskade.ui.leaders;

import java.util.List;
import javax.swing.AbstractListModel;
import org.jspecify.annotations.Nullable;

/** The leaders in sight of the list. */
final class RowList extends AbstractListModel<LeaderRow> {
    private transient List<LeaderRow> rows = List.of();

    void show(List<LeaderRow> next) {
        int before = rows.size();
        rows = next;
        if (before > next.size()) {
            fireIntervalRemoved(this, next.size(), before - 1);
        } else if (before < next.size()) {
            fireIntervalAdded(this, before, next.size() - 1);
        }
        if (!next.isEmpty()) {
            fireContentsChanged(this, 0, next.size() - 1);
        }
    }

    /** Where a position stands; -1 where it does not. */
    int indexOf(@Nullable String id) {
        for (int at = 0; id != null && at < rows.size(); at++) {
            if (rows.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public int getSize() {
        return rows.size();
    }

    @Override
    public LeaderRow getElementAt(int index) {
        return rows.get(index);
    }
}
