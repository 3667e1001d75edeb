package dk.kaskade.ui.paint;

import dk.kaskade.cascade.Carried;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;

/** How much of what a position carries is agreed, and how much is practised. */
final class Shares {
    private final double[] practised;
    private final double[] agreed;

    Shares(Carried carried) {
        int size = carried.chain().size();
        practised = new double[size];
        agreed = new double[size];
        for (int i = 0; i < size; i++) {
            Position position = carried.chain().position(i);
            if (!position.responses().isEmpty()) {
                practised[i] = share(carried, i, ResponseStatus.PRACTISED);
                agreed[i] = share(carried, i, ResponseStatus.AGREED);
            }
        }
    }

    private static double share(Carried carried, int card, ResponseStatus status) {
        int all = carried.own(card).size();
        Position position = carried.chain().position(card);
        long so = carried.own(card).stream()
                .filter(e -> position.response(carried.expectation(e).id()).status() == status)
                .count();
        return all == 0 ? 0 : (double) so / all;
    }

    double practised(int card) {
        return practised[card];
    }

    double agreed(int card) {
        return agreed[card];
    }
}
