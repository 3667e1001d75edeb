package dk.kaskade.ui.paint;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.look.Tint;
import java.util.Map;

/** How much of what a position carries is discussed, agreed, practised: counts by {@link ResponseStatus}. */
final class Shares {
    private final Carried carried;

    Shares(Carried carried) {
        this.carried = carried;
    }

    /** Of all that it carries. */
    int[] of(int card) {
        return among(card, carried.own(card));
    }

    /** Of those of its own that are in a set; what was not answered is open. */
    int[] among(int card, ExpectationSet set) {
        int[] counts = new int[ResponseStatus.values().length];
        Position position = carried.chain().position(card);
        int all = set.size();
        int answered = 0;
        for (Map.Entry<String, Response> answer : position.responses().entrySet()) {
            int number = carried.indexOf(answer.getKey());
            if (number >= 0 && set.contains(number)) {
                counts[answer.getValue().status().ordinal()]++;
                answered++;
            }
        }
        counts[ResponseStatus.OPEN.ordinal()] += all - answered;
        return counts;
    }

    /** Practised, then agreed, of all that the position carries. */
    ChartCard.Bar bar(int card) {
        return carried.chain().position(card).responses().isEmpty() ? ChartCard.Bar.NONE : bar(of(card));
    }

    static ChartCard.Bar bar(int[] counts) {
        double all = 0;
        for (int count : counts) {
            all += count;
        }
        return all == 0
                ? ChartCard.Bar.NONE
                : new ChartCard.Bar(
                        counts[ResponseStatus.PRACTISED.ordinal()] / all,
                        Tint.PRACTISED,
                        counts[ResponseStatus.AGREED.ordinal()] / all,
                        Tint.AGREED);
    }

    /** Agreed and practised together. */
    static int inPlace(int[] counts) {
        return counts[ResponseStatus.PRACTISED.ordinal()] + counts[ResponseStatus.AGREED.ordinal()];
    }
}
