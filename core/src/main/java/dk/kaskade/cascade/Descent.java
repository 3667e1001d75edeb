package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far some expectations come by themselves alone from where they begin, in all lines at once. They begin with whoever
 * carries one of them while nobody up the line does. Each step is remembered by what stands on either side of it, so the
 * whole is linear in the organisation. They do not begin in a ring and do not come to one; where somebody of a ring carries
 * one, they have begun above whoever hangs under it, and are followed no further.
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
    /** What has come to each position. */
    private final int[] place;
    /** Somebody up the line carries one, or the position itself. */
    private final BitSet begun = new BitSet();

    private final BitSet below = new BitSet();
    private final BitSet reached = new BitSet();

    private Descent(Cascade cascade, ExpectationSet within) {
        this.cascade = cascade;
        chain = cascade.carried().chain();
        this.within = within;
        travel = cascade.travel().within(within);
        place = new int[chain.size()];
        Arrays.fill(place, NOTHING);
        for (int[] ring : chain.rings()) {
            if (Arrays.stream(ring).anyMatch(this::carries)) {
                Arrays.stream(ring).forEach(begun::set);
            }
        }
        for (int i : chain.topDown()) {
            if (!chain.inRing(i)) {
                visit(i);
            }
        }
    }

    public static Descent of(Cascade cascade, ExpectationSet within) {
        return new Descent(cascade, within);
    }

    /** Everybody under a position with which they begin. */
    public BitSet below() {
        return (BitSet) below.clone();
    }

    /** Who of those below carries by its own hand something that came from the beginning. */
    public BitSet reached() {
        return (BitSet) reached.clone();
    }

    private boolean carries(int i) {
        return cascade.stance(i).own().intersects(within);
    }

    private void visit(int i) {
        int leader = chain.leader(i);
        boolean above = leader != Chain.NOBODY && begun.get(leader);
        begun.set(i, above || carries(i));
        if (!above && carries(i)) {
            place[i] = start(i);
        } else if (above && !chain.inRing(leader)) {
            below.set(i, below.get(leader) || place[leader] != NOTHING);
            place[i] = place[leader] == NOTHING ? NOTHING : step(place[leader], cascade.stanceNumber(i));
            reached.set(i, place[i] != NOTHING && places.get(place[i]).hand.counts());
        }
    }

    private int start(int i) {
        ExpectationSet own = cascade.stance(i).own();
        Hand all = new Hand(travel.close(within.intersect(own), own), true);
        return number(new Place(cascade.stanceNumber(i), all));
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
