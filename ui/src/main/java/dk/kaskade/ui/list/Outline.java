package dk.kaskade.ui.list;

import dk.kaskade.chain.Chain;
import java.text.Collator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The rows of the list: the chain from the top down, each leader before those who report to him. Linear. */
final class Outline {
    private final Chain chain;
    private final CellWords words;
    private final Shown shown;
    private final BitSet hits = new BitSet();
    private final BitSet visible = new BitSet();
    private final BitSet seen = new BitSet();
    private final List<Row> rows = new ArrayList<>();

    private Outline(Chain chain, CellWords words, Shown shown) {
        this.chain = chain;
        this.words = words;
        this.shown = shown;
    }

    /**
     * The rows in their order.
     *
     * @param passing how many of them pass the filter
     */
    record Rows(List<Row> rows, int passing) {
        Rows {
            rows = List.copyOf(rows);
        }
    }

    static Rows of(Chain chain, CellWords words, Shown shown) {
        Outline outline = new Outline(chain, words, shown);
        outline.filter();
        if (shown.order() != null) {
            outline.sort(shown.order());
        } else {
            outline.descend();
            outline.addNew();
        }
        return new Rows(outline.rows, outline.hits.cardinality());
    }

    /** Marks what passes, and the leaders on the way to it. */
    private void filter() {
        for (int i = 0; i < chain.size(); i++) {
            if (words.matches(i, shown.filter())) {
                hits.set(i);
                int at = i;
                while (at != Chain.NOBODY && !visible.get(at)) {
                    visible.set(at);
                    at = chain.leader(at);
                }
            }
        }
    }

    private void sort(Shown.Order order) {
        Collator collator = Collator.getInstance(words.language());
        Comparator<Integer> usual = switch (order.column()) {
            case STAFF, GAPS -> Comparator.comparingInt(i -> words.number(i, order.column()));
            default -> Comparator.comparing(i -> collator.getCollationKey(words.text(i, order.column())));
        };
        IntStream.range(0, chain.size())
                .filter(hits::get)
                .boxed()
                .sorted(order.descending() ? usual.reversed() : usual)
                .forEach(i -> rows.add(new Row(i, 0, false, false, true)));
    }

    /** Those in a ring have no top: each ring is gone through from its first. */
    private void descend() {
        for (int top : chain.tops()) {
            descend(top);
        }
        for (int[] ring : chain.rings()) {
            descend(ring[0]);
        }
    }

    private void descend(int root) {
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {root, 0});
        while (!open.isEmpty()) {
            int[] next = open.pop();
            if (!seen.get(next[0])) {
                seen.set(next[0]);
                add(next[0], next[1], open);
            }
        }
    }

    private void add(int position, int depth, Deque<int[]> open) {
        if (!visible.get(position)) {
            return;
        }
        int[] reports = chain.reports(position);
        boolean folded =
                reports.length > 0 && !shown.filtered() && shown.folded().contains(chain.id(position));
        rows.add(new Row(position, depth, reports.length > 0, folded, hits.get(position)));
        for (int i = folded ? -1 : reports.length - 1; i >= 0; i--) {
            open.push(new int[] {reports[i], depth + 1});
        }
    }

    /** The row to be typed stands behind its sibling and everybody under that one, or first under its leader. */
    private void addNew() {
        Place place = shown.place();
        if (place == null) {
            return;
        }
        int at = 0;
        int depth = 0;
        String before = Objects.requireNonNullElse(place.behind(), Objects.requireNonNullElse(place.leader(), ""));
        for (int i = 0; i < rows.size(); i++) {
            if (chain.id(rows.get(i).position()).equals(before)) {
                depth = rows.get(i).depth() + (place.behind() == null ? 1 : 0);
                at = place.behind() == null ? i + 1 : endOfBranch(i);
                break;
            }
        }
        rows.add(at, new Row(Row.NEW, depth, false, false, true));
    }

    private int endOfBranch(int row) {
        int end = row + 1;
        while (end < rows.size() && rows.get(end).depth() > rows.get(row).depth()) {
            end++;
        }
        return end;
    }
}
