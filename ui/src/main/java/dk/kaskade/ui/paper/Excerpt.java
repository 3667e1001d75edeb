package dk.kaskade.ui.paper;

import dk.kaskade.ui.paint.ChartCard;
import dk.kaskade.ui.paint.ChartModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Some cards of a chart as a chart of its own; who reports to nobody among them stands at the top.
 *
 * @param cards which ones, by their numbers in the whole chart, rising
 */
record Excerpt(ChartModel model, int[] cards) {
    static Excerpt of(ChartModel whole, int[] cards) {
        int[] rising = cards.clone();
        Arrays.sort(rising);
        List<ChartCard> kept = new ArrayList<>(rising.length);
        int[] parent = new int[rising.length];
        boolean[] tray = new boolean[rising.length];
        for (int i = 0; i < rising.length; i++) {
            kept.add(whole.card(rising[i]));
            parent[i] = place(rising, whole.parent()[rising[i]]);
            tray[i] = whole.tray()[rising[i]];
        }
        return new Excerpt(
                ChartModel.of(kept, parent, tray, dotted(whole, rising), whole.legend(), whole.words()), rising);
    }

    /** A card and everybody below it. */
    static Excerpt branch(ChartModel whole, int head) {
        boolean[] within = new boolean[whole.size()];
        int[] parent = whole.parent();
        for (int card = 0; card < parent.length; card++) {
            Set<Integer> way = new HashSet<>();
            int at = card;
            while (at >= 0 && at != head && !within[at] && way.add(at)) {
                at = parent[at];
            }
            if (at >= 0 && (at == head || within[at])) {
                way.forEach(each -> within[each] = true);
            }
        }
        within[head] = true;
        Excerpt branch = of(
                whole, IntStream.range(0, within.length).filter(i -> within[i]).toArray());
        branch.model().tray()[place(branch.cards(), head)] = false;
        return branch;
    }

    /** The dotted lines of which both ends are there. */
    private static int[] dotted(ChartModel whole, int[] rising) {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i < whole.dotted().length; i += 2) {
            int from = place(rising, whole.dotted()[i]);
            int to = place(rising, whole.dotted()[i + 1]);
            if (from >= 0 && to >= 0) {
                pairs.add(from);
                pairs.add(to);
            }
        }
        return pairs.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int place(int[] rising, int card) {
        return card < 0 ? -1 : Math.max(-1, Arrays.binarySearch(rising, card));
    }
}
