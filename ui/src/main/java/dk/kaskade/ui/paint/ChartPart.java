package dk.kaskade.ui.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Some cards of a chart as a chart of their own; with a card everybody above it is kept. */
final class ChartPart {
    private final ChartModel all;
    private final boolean[] kept;
    private final int[] number;

    ChartPart(ChartModel all, boolean[] kept) {
        this.all = all;
        this.kept = kept;
        number = new int[kept.length];
        int next = 0;
        for (int card = 0; card < kept.length; card++) {
            number[card] = kept[card] ? next++ : -1;
        }
    }

    ChartModel model() {
        int[] cards = IntStream.range(0, kept.length).filter(card -> kept[card]).toArray();
        List<ChartCard> shown = new ArrayList<>();
        List<CardChange> changes = new ArrayList<>();
        int[] parent = new int[cards.length];
        boolean[] tray = new boolean[cards.length];
        for (int i = 0; i < cards.length; i++) {
            shown.add(all.card(cards[i]));
            changes.add(all.reform().of(cards[i]));
            parent[i] = all.parent()[cards[i]] < 0 ? -1 : number[all.parent()[cards[i]]];
            tray[i] = all.tray()[cards[i]];
        }
        int[] dotted = renumbered(all.dotted());
        int[] arrows = renumbered(
                all.reform().arrows().stream().mapToInt(Integer::intValue).toArray());
        ReformMarks marks = new ReformMarks(
                changes, IntStream.of(arrows).boxed().toList(), all.reform().towards());
        return ChartModel.of(shown, parent, tray, dotted, all.legend(), all.words())
                .with(marks, all.legend());
    }

    /** Pairs of which both are kept. */
    private int[] renumbered(int[] pairs) {
        IntStream.Builder result = IntStream.builder();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (kept[pairs[i]] && kept[pairs[i + 1]]) {
                result.add(number[pairs[i]]).add(number[pairs[i + 1]]);
            }
        }
        return result.build().toArray();
    }
}
