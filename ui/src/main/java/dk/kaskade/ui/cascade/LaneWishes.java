package dk.kaskade.ui.cascade;

import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.Face;
import java.util.ArrayList;
import java.util.List;

/** How wide the lanes of a way down would like to be, so that nothing in them is cut; in px at 100 %. */
final class LaneWishes {
    private static final double HEAD = 56;
    /** However long a text is. */
    private static final double MOST = 330;
    /** In a lane with a single box: the others need the room more. */
    private static final double MOST_ALONE = 164;

    private final double[] wishes;
    private final String direct;

    private LaneWishes(Descent descent, Wording wording) {
        wishes = new double[descent.laneLevels().size()];
        direct = wording.text("cascade.direct");
    }

    /** Linear in the boxes. */
    static List<Double> of(Descent descent, Wording wording, List<String> heads) {
        LaneWishes lanes = new LaneWishes(descent, wording);
        for (int lane = 0; lane < lanes.wishes.length; lane++) {
            lanes.widen(lane, HEAD + Face.SEMIBOLD.width(heads.get(lane), LaneHeads.NAME));
        }
        BoxWords words = new BoxWords(descent, wording);
        for (Box box : descent.boxes()) {
            lanes.widen(box.column(), LaneGrid.ROOM + BoxPainter.width(words.title(box), words.aside(box)));
            lanes.passed(descent, box);
        }
        return lanes.within(descent.boxes());
    }

    private List<Double> within(List<Box> boxes) {
        List<Double> all = new ArrayList<>();
        for (int lane = 0; lane < wishes.length; lane++) {
            int here = lane;
            long held = boxes.stream().filter(box -> box.column() == here).count();
            boolean alone = lane > 0 && held <= 1 && boxes.size() > 2 * wishes.length;
            all.add(Math.min(alone ? MOST_ALONE : MOST, wishes[lane]));
        }
        return all;
    }

    /** The levels that nobody holds on the way to a box say so. */
    private void passed(Descent descent, Box box) {
        if (box.leader() != Box.NONE) {
            int from = descent.boxes().get(box.leader()).column();
            for (int lane = from + 1; lane < box.column(); lane++) {
                widen(lane, LaneGrid.ROOM + BandPainter.pillWidth(direct));
            }
        }
    }

    private void widen(int lane, double wish) {
        wishes[lane] = Math.max(wishes[lane], wish);
    }
}
