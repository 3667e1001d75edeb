package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One pass down from a position with many travellers at once. What has come to a position, of all of them, is a front;
 * a position's stance and the front there decide what comes to its reports. There are few such places even in a large
 * organisation, so each step is made once and remembered.
 */
final class Passage {
    /** A stance and what has come there, in the order of the travellers. */
    private record Place(int stance, List<Hand> front) {}

    private final Cascade cascade;
    private final Chain chain;
    private final List<Reach.Traveller> travellers;
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();

    Passage(Cascade cascade, List<Reach.Traveller> travellers) {
        this.cascade = cascade;
        this.chain = cascade.carried().chain();
        this.travellers = travellers;
    }

    /** Sends all of them down from p and tells each whom it reached. */
    void down(int p, int[] below) {
        int[] place = new int[chain.size()];
        place[p] = number(start(p));
        int[] standing = new int[16];
        for (int q : below) {
            int at = step(place[chain.leader(q)], cascade.stanceNumber(q));
            place[q] = at;
            if (at >= standing.length) {
                standing = Arrays.copyOf(standing, at * 2);
            }
            standing[at]++;
        }
        for (int at = 0; at < places.size() && at < standing.length; at++) {
            count(places.get(at), standing[at]);
        }
    }

    private Place start(int p) {
        List<Hand> front = new ArrayList<>();
        for (Reach.Traveller traveller : travellers) {
            front.add(new Hand(
                    traveller
                            .travel()
                            .close(traveller.start(), cascade.stance(p).own()),
                    true));
        }
        return new Place(cascade.stanceNumber(p), front);
    }

    private int number(Place place) {
        Integer known = numbers.putIfAbsent(place, places.size());
        if (known != null) {
            return known;
        }
        places.add(place);
        return places.size() - 1;
    }

    private int step(int from, int stance) {
        long key = ((long) from << 32) | stance;
        Integer known = steps.get(key);
        if (known == null) {
            known = number(made(places.get(from), stance));
            steps.put(key, known);
        }
        return known;
    }

    private Place made(Place from, int taker) {
        List<Hand> front = new ArrayList<>(travellers.size());
        Stance giver = cascade.stanceOf(from.stance);
        for (int t = 0; t < travellers.size(); t++) {
            front.add(travellers.get(t).travel().step(from.front.get(t), giver, cascade.stanceOf(taker)));
        }
        return new Place(taker, front);
    }

    private void count(Place place, int positions) {
        int level = cascade.stanceOf(place.stance).level();
        for (int t = 0; t < travellers.size() && positions > 0 && level != Chain.NO_LEVEL; t++) {
            if (place.front.get(t).counts()) {
                travellers.get(t).reached().merge(level, positions, Integer::sum);
            }
        }
    }
}
