package dk.kaskade.ui.dock;

import dk.kaskade.ui.dock.DockContent.Edge;
import dk.kaskade.ui.dock.DockHead.Side;
import dk.kaskade.ui.dock.Plan.Leaf;
import dk.kaskade.ui.dock.Plan.Split;
import dk.kaskade.ui.dock.Plan.Tabs;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How docks stand until a person moves them, and how large a part is that nobody has sized. */
final class Arrangements {
    /** The width of what stands beside the stage, in px at 100 %. */
    static final int ACROSS = 330;
    /** The height of what stands above or below it. */
    static final int DOWN = 206;

    private Arrangements() {}

    /** The stage, under it and at the right of both what usually stands there. */
    static Plan usual(Collection<DockContent> docks) {
        Plan plan = new Leaf(Plan.STAGE);
        for (DockContent beside : docks) {
            if (beside.edge() == Edge.STAGE) {
                plan = new Split(true, 0, plan, new Leaf(beside.id()));
            }
        }
        List<String> bottom = at(docks, Edge.BOTTOM);
        List<String> right = at(docks, Edge.RIGHT);
        if (!bottom.isEmpty()) {
            plan = new Split(false, DOWN, plan, part(bottom));
        }
        return right.isEmpty() ? plan : new Split(true, ACROSS, plan, part(right));
    }

    /** The same plan with one dock at another edge: beside everything, or above or below the stage. */
    static Plan moved(Plan plan, String dock, Side to) {
        Plan rest = plan.without(List.of(dock)).orElseThrow();
        Leaf leaf = new Leaf(dock);
        return switch (to) {
            case LEFT -> new Split(true, ACROSS, leaf, rest);
            case RIGHT -> new Split(true, ACROSS, rest, leaf);
            case ABOVE -> rest.around(List.of(Plan.STAGE), stage -> new Split(false, DOWN, leaf, stage));
            case BELOW -> rest.around(List.of(Plan.STAGE), stage -> new Split(false, DOWN, stage, leaf));
        };
    }

    /** The sizes of an earlier plan, and the usual ones for parts that were not there or stood elsewhere. */
    static Plan sized(Plan now, Plan before, Collection<String> halves) {
        return now.sized(split -> {
            Set<String> part = new HashSet<>(split.sized().ids());
            int usual = part.stream().anyMatch(halves::contains) ? 0 : split.beside() ? ACROSS : DOWN;
            return size(before, split.beside(), part, usual);
        });
    }

    private static int size(Plan plan, boolean beside, Set<String> part, int otherwise) {
        if (!(plan instanceof Split split)) {
            return otherwise;
        }
        if (split.beside() == beside && new HashSet<>(split.sized().ids()).equals(part)) {
            return split.size();
        }
        return size(split.second(), beside, part, size(split.first(), beside, part, otherwise));
    }

    private static List<String> at(Collection<DockContent> docks, Edge edge) {
        return docks.stream()
                .filter(dock -> dock.edge() == edge)
                .map(DockContent::id)
                .toList();
    }

    private static Plan part(List<String> docks) {
        return docks.size() == 1 ? new Leaf(docks.get(0)) : new Tabs(docks, docks.get(0));
    }
}
