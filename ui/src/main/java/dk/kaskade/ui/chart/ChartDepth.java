package dk.kaskade.ui.chart;

import dk.kaskade.ui.paint.ChartModel;
import java.util.Arrays;

/** How high up the highest position below each card stands. Linear; rings are left out, being shown whole. */
final class ChartDepth {
    private final int[] below;

    private ChartDepth(int[] below) {
        this.below = below;
    }

    /** A card without a level counts as one level below its leader, at the top as the first. */
    static ChartDepth of(ChartModel model) {
        int size = model.size();
        int[] parent = model.parent();
        int[] open = new int[size];
        for (int card = 0; card < size; card++) {
            if (parent[card] >= 0) {
                open[parent[card]]++;
            }
        }
        int[] order = new int[size];
        int end = 0;
        for (int card = 0; card < size; card++) {
            if (open[card] == 0) {
                order[end++] = card;
            }
        }
        for (int at = 0; at < end; at++) {
            int above = parent[order[at]];
            if (above >= 0 && --open[above] == 0) {
                order[end++] = above;
            }
        }
        int[] level = new int[size];
        for (int at = end - 1; at >= 0; at--) {
            int card = order[at];
            int own = model.card(card).level();
            level[card] = own > 0 ? own : parent[card] < 0 ? 1 : level[parent[card]] + 1;
        }
        int[] below = new int[size];
        Arrays.fill(below, Integer.MAX_VALUE);
        for (int at = 0; at < end; at++) {
            int card = order[at];
            int above = parent[card];
            if (above >= 0) {
                below[above] = Math.min(below[above], Math.min(level[card], below[card]));
            }
        }
        return new ChartDepth(below);
    }

    /** The level of the highest card below this one; none below counts as beneath everybody. */
    int below(int card) {
        return below[card];
    }
}
