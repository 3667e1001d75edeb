package dk.kaskade.ui.paint;

import dk.kaskade.chain.Chain;

/** How many somebody leads: directly, and everybody below. */
final class Spans {
    private final int[] direct;
    private final int[] total;

    Spans(Chain chain) {
        direct = new int[chain.size()];
        total = new int[chain.size()];
        int[] order = chain.topDown();
        for (int at = order.length - 1; at >= 0; at--) {
            int i = order[at];
            direct[i] = chain.position(i).staff() + chain.reports(i).length;
            total[i] += direct[i];
            int leader = chain.leader(i);
            if (leader != Chain.NOBODY && !chain.inRing(i)) {
                total[leader] += total[i];
            }
        }
    }

    int direct(int position) {
        return direct[position];
    }

    int total(int position) {
        return total[position];
    }
}
