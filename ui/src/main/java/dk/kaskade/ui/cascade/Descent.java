package dk.kaskade.ui.cascade;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.cascade.Journey;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Role;
import dk.kaskade.ui.cascade.Box.State;
import dk.kaskade.ui.cascade.Box.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One way down the chain, told for the eye: what became of what is followed at everybody under the start, grouped into
 * boxes and counted. Linear in the organisation, and immutable.
 */
final class Descent {
    /** How many of some positions carry it. */
    record Count(int reached, int of) {
        Count plus(boolean one) {
            return new Count(reached + (one ? 1 : 0), of + 1);
        }
    }

    /** The part of the chain under one of those that the start leads, counted at the lowest level. */
    record Branch(int position, Count count) {}

    /**
     * Where it breaks.
     *
     * @param missed how many at the lowest level, the position itself or under it, it does not reach
     */
    record Break(int position, Why why, int missed) {}

    private record Alike(int leader, int column, State state, Why why) {}

    private final Cascade cascade;
    private final Chain chain;
    private final Subject subject;
    private final Journey journey;
    private final List<Integer> levels;
    private final Count[] lanes;
    private final int[] column;
    private final State[] states;
    private final List<Box> boxes;

    private Descent(Cascade cascade, Subject subject, Journey journey, boolean alikeTogether) {
        this.cascade = cascade;
        this.subject = subject;
        this.journey = journey;
        chain = cascade.carried().chain();
        levels = levels();
        lanes = new Count[levels.size()];
        column = new int[chain.size()];
        states = new State[chain.size()];
        Arrays.fill(lanes, new Count(0, 0));
        settle();
        boxes = box(alikeTogether);
    }

    private Descent(Descent other, List<Box> boxes) {
        cascade = other.cascade;
        chain = other.chain;
        subject = other.subject;
        journey = other.journey;
        levels = other.levels;
        lanes = other.lanes;
        column = other.column;
        states = other.states;
        this.boxes = boxes;
    }

    /**
     * Empty where the start carries nothing of it.
     *
     * @param alikeTogether those under one leader that nobody reports to and that answer alike are one box
     */
    static Optional<Descent> of(Cascade cascade, Subject subject, int start, boolean alikeTogether) {
        return subject.journey(cascade, start).map(journey -> new Descent(cascade, subject, journey, alikeTogether));
    }

    /** The same with only some of its boxes, and those above them; the figures stay those of the whole. */
    Descent only(BoxFilter filter) {
        return new Descent(this, filter.of(boxes, chain));
    }

    private List<Integer> levels() {
        TreeSet<Integer> all = new TreeSet<>();
        chain.framework().roles().stream().map(Role::level).forEach(all::add);
        all.add(chain.level(start()));
        for (int q : journey.below()) {
            all.add(chain.level(q));
        }
        return List.copyOf(all.tailSet(chain.level(start())));
    }

    private void settle() {
        Map<Integer, Integer> columnOf = new HashMap<>();
        levels.forEach(level -> columnOf.put(level, columnOf.size()));
        states[start()] = State.CARRIES;
        lanes[0] = lanes[0].plus(true);
        for (int q : journey.below()) {
            states[q] = state(q);
            int own = columnOf.getOrDefault(chain.level(q), 0);
            lanes[own] = lanes[own].plus(journey.carriedBy(q));
            column[q] = Math.max(own, column[chain.leader(q)]);
        }
    }

    private State state(int q) {
        if (journey.carriedBy(q)) {
            return State.CARRIES;
        }
        if (journey.passesThrough(q)) {
            return State.PASSES;
        }
        ExpectationSet above = journey.at(chain.leader(q));
        return above.isEmpty() ? State.BEYOND : open(q, above) ? State.BREAKS : State.ENDS;
    }

    /** Whether the leader has something to hand on to others. */
    private boolean open(int q, ExpectationSet above) {
        ExpectationSet next = subject.within(cascade, cascade.links().successors(above));
        return !cascade.carried().own(chain.leader(q)).containsAll(next);
    }

    private Why why(int q) {
        if (states[q] != State.BREAKS) {
            return Why.NOTHING;
        }
        ExpectationSet above = journey.at(chain.leader(q));
        if (cascade.breaks(q).blocked().intersects(above)) {
            return Why.ANSWER;
        }
        return chain.level(q) == Chain.NO_LEVEL ? Why.NO_ROLE : Why.ROLE;
    }

    private List<Box> box(boolean alikeTogether) {
        int[] carrying = carrying();
        int[] boxOf = new int[chain.size()];
        Map<Alike, Integer> groups = new HashMap<>();
        List<List<Integer>> members = new ArrayList<>();
        List<Alike> looks = new ArrayList<>();
        members.add(List.of(start()));
        looks.add(new Alike(Box.NONE, 0, State.CARRIES, Why.NOTHING));
        for (int q : journey.below()) {
            Alike look = new Alike(boxOf[chain.leader(q)], column[q], states[q], why(q));
            Integer known =
                    alikeTogether && chain.reports(q).length == 0 ? groups.putIfAbsent(look, members.size()) : null;
            if (known == null) {
                boxOf[q] = members.size();
                members.add(new ArrayList<>(List.of(q)));
                looks.add(look);
            } else {
                boxOf[q] = known;
                members.get(known).add(q);
            }
        }
        List<Box> made = new ArrayList<>();
        for (int b = 0; b < members.size(); b++) {
            Alike look = looks.get(b);
            int sum = members.get(b).stream().mapToInt(q -> carrying[q]).sum();
            made.add(new Box(look.leader, look.column, look.state, look.why, List.copyOf(members.get(b)), sum));
        }
        return made;
    }

    private int[] carrying() {
        int[] carrying = new int[chain.size()];
        int[] below = journey.below();
        for (int at = below.length - 1; at >= 0; at--) {
            int q = below[at];
            carrying[q] += journey.carriedBy(q) ? 1 : 0;
            carrying[chain.leader(q)] += carrying[q];
        }
        return carrying;
    }

    Cascade cascade() {
        return cascade;
    }

    Subject subject() {
        return subject;
    }

    int start() {
        return journey.start();
    }

    /** The start first; each box after the one above. */
    List<Box> boxes() {
        return boxes;
    }

    /** The level of each lane, rising. */
    List<Integer> laneLevels() {
        return levels;
    }

    /** How many stand at a lane's level, the start among them, and how many of them carry it. */
    Count lane(int lane) {
        return lanes[lane];
    }

    /** The lowest level of a role that somebody under the start has; {@link Chain#NO_LEVEL} where nobody is. */
    int lowest() {
        int lowest = Chain.NO_LEVEL;
        for (int q : journey.below()) {
            if (chain.level(q) != Chain.NO_LEVEL && (lowest == Chain.NO_LEVEL || chain.level(q) > lowest)) {
                lowest = chain.level(q);
            }
        }
        return lowest;
    }

    /** How many under the start stand at its lowest level, and how many of them carry it. */
    Count reach() {
        int lowest = lowest();
        Count count = new Count(0, 0);
        for (int q : journey.below()) {
            if (lowest != Chain.NO_LEVEL && chain.level(q) == lowest) {
                count = count.plus(journey.carriedBy(q));
            }
        }
        return count;
    }

    /** The branches under the start; one of the start's own level is no branch but those it leads are. */
    List<Branch> branches() {
        int lowest = lowest();
        int[] headOf = new int[chain.size()];
        Arrays.fill(headOf, Chain.NOBODY);
        Map<Integer, Count> counts = new java.util.LinkedHashMap<>();
        for (int q : journey.below()) {
            int above = headOf[chain.leader(q)];
            headOf[q] = above != Chain.NOBODY ? above : column[q] > 0 ? q : Chain.NOBODY;
            if (headOf[q] != Chain.NOBODY && chain.level(q) == lowest) {
                counts.merge(
                        headOf[q],
                        new Count(0, 0).plus(journey.carriedBy(q)),
                        (a, b) -> new Count(a.reached + b.reached, a.of + b.of));
            }
        }
        return counts.entrySet().stream()
                .map(one -> new Branch(one.getKey(), one.getValue()))
                .toList();
    }

    /** Every place where it breaks, those first beyond which it misses most. */
    List<Break> breaks() {
        int lowest = lowest();
        int[] missed = new int[chain.size()];
        int[] below = journey.below();
        List<Break> all = new ArrayList<>();
        for (int at = below.length - 1; at >= 0; at--) {
            int q = below[at];
            missed[q] += chain.level(q) == lowest && !journey.carriedBy(q) ? 1 : 0;
            missed[chain.leader(q)] += missed[q];
            if (states[q] == State.BREAKS) {
                all.add(new Break(q, why(q), missed[q]));
            }
        }
        java.util.Collections.reverse(all);
        all.sort(java.util.Comparator.comparingInt(Break::missed).reversed());
        return all;
    }

    /** What a position would have to carry so that what its leader hands out is taken up there. */
    ExpectationSet wanted(int position) {
        ExpectationSet handedOut = journey.at(chain.leader(position));
        return subject.within(cascade, cascade.wanted(handedOut, position));
    }

    /** Everybody under the start, each after its leader. */
    int[] below() {
        return journey.below();
    }

    boolean carriedBy(int position) {
        return journey.carriedBy(position);
    }

    /** What of it is at a position. */
    ExpectationSet at(int position) {
        return journey.at(position);
    }
}
