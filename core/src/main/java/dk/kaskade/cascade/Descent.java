package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far some expectations come by themselves alone, from all tops at once. Each step is remembered by what stands on
 * either side of it, so the whole is linear in the organisation. Nothing comes to a ring, or to who hangs under one.
 */
public final class Descent {
    private static final int NOTHING = -1;

    /** A stance and what has come there. */
    private record Place(int stance, Hand hand) {}

    private final Cascade cascade;
    private final Chain chain;
    private final ExpectationSet within;
    private final Travel travel;
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();

    private Descent(Cascade cascade, ExpectationSet within) {
        this.cascade = cascade;
        chain = cascade.carried().chain();
        this.within = within;
        travel = cascade.travel().within(within);
    }

    /** Who carries something of the expectations by its own hand that came from a top, the tops not among them. */
    public static BitSet fromTops(Cascade cascade, ExpectationSet within) {
        return new Descent(cascade, within).reached();
    }

    private BitSet reached() {
        BitSet reached = new BitSet();
        int[] place = new int[chain.size()];
        for (int i : chain.topDown()) {
            if (chain.inRing(i)) {
                place[i] = NOTHING;
            } else if (chain.top(i)) {
                place[i] = start(i);
            } else {
                int above = place[chain.leader(i)];
                place[i] = above == NOTHING ? NOTHING : step(above, cascade.stanceNumber(i));
                reached.set(i, place[i] != NOTHING && places.get(place[i]).hand.counts());
            }
        }
        return reached;
    }

    private int start(int top) {
        ExpectationSet own = cascade.stance(top).own();
        ExpectationSet first = within.intersect(own);
        return first.isEmpty()
                ? NOTHING
                : number(new Place(cascade.stanceNumber(top), new Hand(travel.close(first, own), true)));
    }

    private int step(int from, int stance) {
        return steps.computeIfAbsent(((long) from << 32) | stance, key -> {
            Place giver = places.get(from);
            Hand taken = travel.step(giver.hand, cascade.stanceOf(giver.stance), cascade.stanceOf(stance));
            return taken.held().isEmpty() ? NOTHING : number(new Place(stance, taken));
        });
    }

    private int number(Place place) {
        Integer known = numbers.putIfAbsent(place, places.size());
        if (known != null) {
            return known;
        }
        places.add(place);
        return places.size() - 1;
    }
}
