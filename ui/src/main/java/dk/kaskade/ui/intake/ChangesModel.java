package dk.kaskade.ui.intake;

import dk.kaskade.intake.Certainty;
import dk.kaskade.intake.Update;
import dk.kaskade.intake.UpdateStep;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** What a newer file changes, each with a tick; all of it, or one kind. */
final class ChangesModel extends AbstractTableModel {
    static final int TICK = 0;
    static final int KIND = 1;
    static final int SENTENCE = 2;
    static final int FOUND_BY = 3;

    private final transient IntakeWords words;
    private final transient BiConsumer<Collection<String>, Boolean> ticked;
    private transient List<UpdateStep> all = List.of();
    private transient List<UpdateStep> shown = List.of();
    private transient Set<String> leftOut = Set.of();
    private UpdateStep.@Nullable Kind only;

    /** @param ticked hears which steps a person takes along or leaves out */
    ChangesModel(IntakeWords words, BiConsumer<Collection<String>, Boolean> ticked) {
        this.words = words;
        this.ticked = ticked;
    }

    void show(Update update, Set<String> without) {
        boolean same = all.equals(update.steps());
        all = update.steps();
        leftOut = Set.copyOf(without);
        if (same && !shown.isEmpty()) {
            fireTableRowsUpdated(0, shown.size() - 1);
        } else {
            filter();
        }
    }

    void only(UpdateStep.@Nullable Kind kind) {
        only = kind;
        filter();
    }

    private void filter() {
        shown = all.stream().filter(step -> only == null || step.kind() == only).toList();
        fireTableDataChanged();
    }

    /** How many there are of each kind. */
    Map<UpdateStep.Kind, Integer> counts() {
        Map<UpdateStep.Kind, Integer> counts = new EnumMap<>(UpdateStep.Kind.class);
        all.forEach(step -> counts.merge(step.kind(), 1, Integer::sum));
        return counts;
    }

    int size() {
        return all.size();
    }

    /** Takes along or leaves out all that are shown. */
    void tickAll(boolean along) {
        ticked.accept(shown.stream().map(UpdateStep::id).toList(), along);
    }

    UpdateStep step(int row) {
        return shown.get(row);
    }

    @Override
    public int getRowCount() {
        return shown.size();
    }

    @Override
    public int getColumnCount() {
        return 4;
    }

    @Override
    public String getColumnName(int column) {
        return words.text(
                switch (column) {
                    case TICK -> "changes.take";
                    case KIND -> "changes.kind";
                    case SENTENCE -> "changes.what";
                    default -> "changes.found-by";
                });
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == TICK ? Boolean.class : Object.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == TICK;
    }

    @Override
    public Object getValueAt(int row, int column) {
        UpdateStep step = step(row);
        Certainty certainty = step.certainty();
        return switch (column) {
            case TICK -> !leftOut.contains(step.id());
            case KIND -> step.kind().name(words.language());
            case SENTENCE -> step.sentence(words.language());
            default -> certainty == null ? "" : certainty.name(words.language());
        };
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        ticked.accept(List.of(step(row).id()), Boolean.TRUE.equals(value));
    }
}
