package dk.kaskade.ui.paint;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A chain as the chart shows it: a value. Cards are numbers, in the organisation's order; who needs ids asks for them.
 *
 * @param parent for each card the one it reports to, negative at the top
 * @param tray for each card whether it has no place in the chain and stands apart
 * @param dotted pairs of a card and one that it also reports to, one after the other
 * @param reform what a proposal does to the cards
 */
public record ChartModel(
        List<ChartCard> cards,
        int[] parent,
        boolean[] tray,
        int[] dotted,
        ChartLegend legend,
        ChartWords words,
        Map<String, Integer> index,
        ReformMarks reform) {
    public ChartModel {
        cards = List.copyOf(cards);
        if (parent.length != cards.size() || tray.length != cards.size() || dotted.length % 2 != 0) {
            throw new IllegalArgumentException("the parts of a chart differ in length");
        }
        index = Collections.unmodifiableMap(index);
    }

    public static ChartModel of(
            List<ChartCard> cards, int[] parent, boolean[] tray, int[] dotted, ChartLegend legend, ChartWords words) {
        Map<String, Integer> index = new HashMap<>(cards.size() * 2);
        for (int i = 0; i < cards.size(); i++) {
            index.putIfAbsent(cards.get(i).id(), i);
        }
        return new ChartModel(cards, parent, tray, dotted, legend, words, index, ReformMarks.NONE);
    }

    /** A chart of nothing. */
    public static ChartModel empty(ChartWords words) {
        return of(List.of(), new int[0], new boolean[0], new int[0], new ChartLegend(List.of()), words);
    }

    /** The same chart of a proposal, with what it does to the cards. */
    public ChartModel with(ReformMarks marks, ChartLegend itsLegend) {
        return new ChartModel(cards, parent, tray, dotted, itsLegend, words, index, marks);
    }

    /** Whether another chart has the same cards, below each other in the same way: only what stands on them may differ. */
    public boolean standsLike(ChartModel other) {
        boolean same = Arrays.equals(parent, other.parent)
                && Arrays.equals(tray, other.tray)
                && Arrays.equals(dotted, other.dotted);
        for (int i = 0; same && i < cards.size(); i++) {
            same = cards.get(i).id().equals(other.cards.get(i).id());
        }
        return same;
    }

    public int size() {
        return cards.size();
    }

    public ChartCard card(int number) {
        return cards.get(number);
    }

    /** The number of a card, -1 for an id that is not there. */
    public int indexOf(String id) {
        return index.getOrDefault(Objects.requireNonNull(id), -1);
    }
}
