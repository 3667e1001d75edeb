package dk.kaskade.ui.intake;

import dk.kaskade.intake.Doubt;
import dk.kaskade.intake.DoubtKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractListModel;
import org.jspecify.annotations.Nullable;

/** The doubts under the names of their kinds; all of them, or those of one kind. */
final class DoubtRows extends AbstractListModel<DoubtRows.Entry> {
    /**
     * A line of the list: a doubt, or the name of a kind with how many of it there are.
     *
     * @param doubt none for the name of a kind
     */
    record Entry(DoubtKind kind, @Nullable Doubt doubt, int decided, int all) {}

    private transient List<Doubt> doubts = List.of();
    private transient List<Entry> entries = List.of();
    private @Nullable DoubtKind only;

    /** Shows these, in the order of their kinds. */
    void show(List<Doubt> next) {
        doubts = List.copyOf(next);
        fill();
    }

    /** Shows one kind alone, or all. */
    void only(@Nullable DoubtKind kind) {
        only = kind;
        fill();
    }

    private void fill() {
        Map<DoubtKind, List<Doubt>> byKind = byKind();
        List<Entry> next = new ArrayList<>();
        byKind.forEach((kind, all) -> {
            if (only == null || only == kind) {
                int decided = (int) all.stream().filter(Doubt::decided).count();
                next.add(new Entry(kind, null, decided, all.size()));
                all.forEach(doubt -> next.add(new Entry(kind, doubt, 0, 0)));
            }
        });
        int before = entries.size();
        entries = next;
        if (before == next.size()) {
            fireContentsChanged(this, 0, Math.max(0, next.size() - 1));
        } else {
            fireIntervalRemoved(this, 0, Math.max(0, before - 1));
            fireIntervalAdded(this, 0, Math.max(0, next.size() - 1));
        }
    }

    /** The doubts of each kind that there is, in their order. */
    Map<DoubtKind, List<Doubt>> byKind() {
        Map<DoubtKind, List<Doubt>> byKind = new EnumMap<>(DoubtKind.class);
        doubts.forEach(doubt ->
                byKind.computeIfAbsent(doubt.kind(), any -> new ArrayList<>()).add(doubt));
        return byKind;
    }

    /** Where a doubt stands; -1 where it is not shown. */
    int indexOf(String id) {
        for (int i = 0; i < entries.size(); i++) {
            Doubt doubt = entries.get(i).doubt();
            if (doubt != null && doubt.id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The first doubt from a place on, round the end, that nobody has decided; -1 where there is none. */
    int undecidedFrom(int place) {
        for (int i = 0; i < entries.size(); i++) {
            int at = Math.floorMod(place + i, entries.size());
            Doubt doubt = entries.get(at).doubt();
            if (doubt != null && !doubt.decided()) {
                return at;
            }
        }
        return -1;
    }

    /** The first doubt of the list; -1 where there is none. */
    int first() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).doubt() != null) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getSize() {
        return entries.size();
    }

    @Override
    public Entry getElementAt(int index) {
        return entries.get(index);
    }
}
