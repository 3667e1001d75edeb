package dk.kaskade.ui.reform;

import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of changes: a change, or several that are alike.
 *
 * @param sentence what it does
 * @param closes   how many gaps of its positions are gone
 * @param opens    how many are new
 * @param verdict  none = still to be decided
 * @param falls    it is left out because it needs something that is
 * @param open     of several: the single ones stand below
 * @param inside   one of several that stand open
 */
record ChangeRow(
        List<Change> changes,
        String title,
        String sentence,
        int closes,
        int opens,
        @Nullable Verdict verdict,
        boolean falls,
        boolean open,
        boolean inside) {
    ChangeRow {
        changes = List.copyOf(changes);
    }

    Change first() {
        return changes.get(0);
    }

    Kind kind() {
        return first().kind();
    }

    /** By which it is known when the list is made anew. */
    String key() {
        return (inside ? "in " : "") + first().id() + " " + changes.size();
    }

    List<String> ids() {
        return changes.stream().map(Change::id).toList();
    }

    Set<String> positions() {
        return changes.stream()
                .map(Change::position)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    boolean isSeveral() {
        return changes.size() > 1;
    }

    boolean isRejected() {
        return verdict == Verdict.REJECTED || falls;
    }

    /** By what its position was found again, where that is a guess that somebody should look at. */
    @Nullable
    Certainty guess() {
        return changes.stream()
                .map(Change::certainty)
                .filter(Certainty::uncertain)
                .findFirst()
                .orElse(null);
    }
}
