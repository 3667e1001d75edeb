package dk.kaskade.ui.cascade;

import dk.kaskade.chain.Chain;
import dk.kaskade.ui.cascade.Box.State;
import java.util.ArrayList;
import java.util.List;

/**
 * Which boxes of a way down are shown.
 *
 * @param branch     only what is under this position, itself included; {@link Chain#NOBODY} for all
 * @param onlyBreaks only where it breaks, and what is beyond
 */
record BoxFilter(int branch, boolean onlyBreaks) {
    static final BoxFilter ALL = new BoxFilter(Chain.NOBODY, false);

    /** The boxes that fit and every box above one of them, each after the one above as before. */
    List<Box> of(List<Box> boxes, Chain chain) {
        if (equals(ALL)) {
            return boxes;
        }
        boolean[] kept = new boolean[boxes.size()];
        boolean[] broken = new boolean[boxes.size()];
        for (int b = 0; b < boxes.size(); b++) {
            Box box = boxes.get(b);
            broken[b] = box.state() == State.BREAKS || box.leader() != Box.NONE && broken[box.leader()];
            kept[b] = b == 0
                    || (!onlyBreaks || broken[b])
                            && within(box.first(), boxes.get(0).first(), chain);
        }
        for (int b = boxes.size() - 1; b > 0; b--) {
            kept[boxes.get(b).leader()] |= kept[b];
        }
        return renumbered(boxes, kept);
    }

    /** Whether a position is in the branch; the way up ends at the start, below which everybody is. */
    private boolean within(int position, int start, Chain chain) {
        int at = position;
        while (at != branch && at != start) {
            at = chain.leader(at);
        }
        return branch == Chain.NOBODY || at == branch;
    }

    private static List<Box> renumbered(List<Box> boxes, boolean[] kept) {
        int[] number = new int[boxes.size()];
        List<Box> left = new ArrayList<>();
        for (int b = 0; b < boxes.size(); b++) {
            if (kept[b]) {
                Box box = boxes.get(b);
                number[b] = left.size();
                left.add(box.under(box.leader() == Box.NONE ? Box.NONE : number[box.leader()]));
            }
        }
        return left;
    }
}
