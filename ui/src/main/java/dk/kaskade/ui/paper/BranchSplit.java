package dk.kaskade.ui.paper;

import dk.kaskade.ui.paint.ChartModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a chart among sheets so that the letters can be read: the top levels on the first, as few of them as let every
 * branch below have a sheet of its own; small branches that follow each other share one; a branch that is too large is
 * divided in the same way, right after its own top levels. A leader with more reports than a sheet holds goes on on the
 * next one.
 *
 * <p>Every card stands on one sheet, and as a reference on each other one: where its branch is left out there, and where
 * its reports go on.
 */
final class BranchSplit {
    /** Letters are to have this size, in points; where that cannot be, {@link ChartBook#LEGIBLE}. */
    private static final double WISHED = 7;

    private final ChartModel model;
    private final double width;
    private final double height;
    private final List<List<Integer>> below = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();
    private final List<int[]> sheets = new ArrayList<>();

    /** @param parent for each card the one above it, with rings opened */
    private BranchSplit(ChartModel model, int[] parent, double width, double height) {
        this.model = model;
        this.width = width;
        this.height = height;
        for (int card = 0; card < parent.length; card++) {
            below.add(new ArrayList<>());
        }
        for (int card = 0; card < parent.length; card++) {
            (parent[card] < 0 ? tops : below.get(parent[card])).add(card);
        }
    }

    /** The numbers of the cards on each sheet of this size. */
    static List<int[]> of(ChartModel model, int[] parent, double width, double height) {
        BranchSplit split = new BranchSplit(model, parent, width, height);
        split.divide();
        return split.sheets;
    }

    private void divide() {
        int[] all = IntStream.range(0, model.size()).toArray();
        if (holds(all, WISHED)) {
            sheets.add(all);
            return;
        }
        // a stack and no recursion: a chain may be as deep as an organisation is large
        Deque<List<Integer>> open = new ArrayDeque<>();
        open.push(top(tops));
        while (!open.isEmpty()) {
            share(open.pop(), open);
        }
    }

    /** Puts the top levels of these branches on sheets. @return whose branches are left out there */
    private List<Integer> top(List<Integer> heads) {
        List<Integer> shown = new ArrayList<>(heads);
        List<Integer> level = heads;
        List<Integer> cut = List.of();
        int[] best = new int[0];
        while (!level.isEmpty()) {
            level = level.stream().flatMap(card -> below.get(card).stream()).toList();
            shown.addAll(level);
            int[] cards = numbers(shown);
            if (!holds(cards, ChartBook.LEGIBLE)) {
                break;
            }
            best = cards;
            cut = leaders(level);
            if (cut.stream().allMatch(this::holdsBranch)) {
                break;
            }
        }
        if (best.length == 0) {
            return goOn(heads);
        }
        sheets.add(best);
        return cut;
    }

    /** More heads, or more reports of one, than a sheet holds: as many as it does, then the next. */
    private List<Integer> goOn(List<Integer> heads) {
        List<Integer> leader = heads.size() == 1 ? heads : List.of();
        List<Integer> all = heads.size() == 1 ? below.get(heads.get(0)) : heads;
        int from = 0;
        while (from < all.size()) {
            int to = from + most(leader, all.subList(from, all.size()));
            sheets.add(numbers(join(leader, all.subList(from, to))));
            from = to;
        }
        return leaders(all);
    }

    /** How many of these a sheet holds, at least one. */
    private int most(List<Integer> leader, List<Integer> cards) {
        int holds = 1;
        int tooMany = cards.size() + 1;
        while (tooMany - holds > 1) {
            int middle = Math.min((holds + tooMany) >>> 1, 2 * holds + 16);
            if (holds(numbers(join(leader, cards.subList(0, middle))), ChartBook.LEGIBLE)) {
                holds = middle;
            } else {
                tooMany = middle;
            }
        }
        return holds;
    }

    /** Puts whole branches on sheets until one is too large for one; what comes after that waits. */
    private void share(List<Integer> branches, Deque<List<Integer>> open) {
        List<Integer> sheet = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            List<Integer> branch = branch(branches.get(i));
            if (!sheet.isEmpty() && !holds(numbers(join(sheet, branch)), WISHED)) {
                sheets.add(numbers(sheet));
                sheet = new ArrayList<>();
            }
            if (sheet.isEmpty() && !holds(numbers(branch), WISHED)) {
                open.push(branches.subList(i + 1, branches.size()));
                open.push(top(List.of(branches.get(i))));
                return;
            }
            sheet.addAll(branch);
        }
        if (!sheet.isEmpty()) {
            sheets.add(numbers(sheet));
        }
    }

    private boolean holdsBranch(int head) {
        return holds(numbers(branch(head)), WISHED);
    }

    private boolean holds(int[] cards, double text) {
        return Fit.couldHold(cards.length, width, height, text)
                && Fit.holds(Excerpt.of(model, cards).model(), width, height, text);
    }

    /** A card and everybody below it. */
    private List<Integer> branch(int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(below.get(all.get(i)));
        }
        return all;
    }

    private List<Integer> leaders(List<Integer> cards) {
        return cards.stream().filter(card -> !below.get(card).isEmpty()).toList();
    }

    private static List<Integer> join(List<Integer> some, List<Integer> others) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static int[] numbers(List<Integer> cards) {
        return cards.stream().mapToInt(Integer::intValue).toArray();
    }
}
