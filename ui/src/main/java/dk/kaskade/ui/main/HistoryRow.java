package dk.kaskade.ui.main;

import dk.kaskade.document.History;
import dk.kaskade.document.History.Step;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One state in the list of what was done.
 *
 * @param words   what was done last before it; how it began, for the first
 * @param steps   how many steps are done in it
 * @param present it is the state that is shown
 * @param undone  it lies ahead: what it needs was undone
 * @param saved   it is what the file has
 */
record HistoryRow(String words, int steps, boolean present, boolean undone, boolean saved) {
    /** The newest first, with the beginning last. */
    static List<HistoryRow> of(History history, Bench bench) {
        List<Step> all = new ArrayList<>(history.done());
        List<Step> ahead = new ArrayList<>(history.undone());
        Collections.reverse(ahead);
        all.addAll(ahead);
        int now = history.done().size();
        Organisation began = all.isEmpty() ? history.present() : all.get(0).before();
        List<HistoryRow> rows = new ArrayList<>();
        rows.add(row(bench.words("history.begin"), 0, now, began, history));
        for (int i = 0; i < all.size(); i++) {
            Step step = all.get(i);
            rows.add(row(bench.sentence(step.sentence()), i + 1, now, step.after(), history));
        }
        Collections.reverse(rows);
        return rows;
    }

    private static HistoryRow row(String words, int steps, int now, Organisation value, History history) {
        boolean saved = history.saved().filter(file -> file == value).isPresent();
        return new HistoryRow(words, steps, steps == now, steps > now, saved);
    }
}
