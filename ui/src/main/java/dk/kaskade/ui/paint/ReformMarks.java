package dk.kaskade.ui.paint;

import java.util.List;

/**
 * What a proposal does to the cards of a chart.
 *
 * @param changes for each card; empty where the chart is of no proposal
 * @param arrows  pairs of a ghost and the card that stood there, one after the other
 * @param towards how near the proposal is looked at: 0 = today, 1 = the proposal
 */
public record ReformMarks(List<CardChange> changes, List<Integer> arrows, double towards) {
    /** Of a chart that is of no proposal. */
    public static final ReformMarks NONE = new ReformMarks(List.of(), List.of(), 1);

    /** As far as this both sides can be read. */
    private static final double BOTH = 0.5;

    private static final double UNSEEN = 0.1;

    public ReformMarks {
        changes = List.copyOf(changes);
        arrows = List.copyOf(arrows);
        if (arrows.size() % 2 != 0) {
            throw new IllegalArgumentException("an arrow has two ends");
        }
    }

    public CardChange of(int card) {
        return card < changes.size() ? changes.get(card) : CardChange.NONE;
    }

    /** The same, seen from nearer to today or to the proposal. */
    public ReformMarks seenFrom(double share) {
        return new ReformMarks(changes, arrows, Math.max(0, Math.min(1, share)));
    }

    /** How solid a card is: what is gone fades towards the proposal, what is new towards today. */
    double opacity(int card) {
        CardChange change = of(card);
        if (change.isPast()) {
            return towards <= BOTH ? 1 : Math.max(UNSEEN, 1 - (towards - BOTH) / BOTH);
        }
        return change == CardChange.NEW && towards < BOTH ? Math.max(UNSEEN, towards / BOTH) : 1;
    }

    /** How solid the sign of a card is that stands on both sides. */
    double strength(int card) {
        CardChange change = of(card);
        boolean onBoth = change == CardChange.MOVED || change == CardChange.CHANGED;
        return onBoth && towards < BOTH ? towards / BOTH : 1;
    }
}
