package dk.kaskade.ui.framework;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Framework;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a red thread stands in the framework itself, level by level.
 *
 * @param dots    one for each level, from the top
 * @param members its expectations that belong to roles, in the framework's order
 * @param softens its expectations of every leader: they fill no hole, they soften it
 */
record ThreadStand(ExpectationThread thread, List<Dot> dots, List<Expectation> members, List<Expectation> softens) {
    /** How it stands at one level. */
    enum Dot {
        /** An expectation has it as its main thread. */
        MAIN,
        /** Expectations have it, but as a second thread. */
        SECOND,
        /** It stands above and below, and not here. */
        HOLE,
        NONE
    }

    /** What that makes of it; the worst counts. */
    enum State {
        HOLE,
        WHOLE,
        ENDS_EARLY,
        BEGINS_LATE,
        BOTH,
        ALONE,
        /** Only expectations of every leader have it. */
        COMMON,
        EMPTY
    }

    /** Every thread of a framework, in its order; an id used twice stands once. */
    static List<ThreadStand> all(Framework framework) {
        Ladder ladder = new Ladder(framework);
        Map<String, ThreadStand> all = new LinkedHashMap<>();
        framework.threads().forEach(thread -> all.computeIfAbsent(thread.id(), id -> of(thread, framework, ladder)));
        return List.copyOf(all.values());
    }

    private static ThreadStand of(ExpectationThread thread, Framework framework, Ladder ladder) {
        Dot[] dots = new Dot[ladder.size()];
        Arrays.fill(dots, Dot.NONE);
        List<Expectation> members = new ArrayList<>();
        List<Expectation> softens = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Expectation expectation : framework.expectations()) {
            int place = expectation.threads().indexOf(thread.id());
            if (!seen.add(expectation.id()) || place < 0) {
                continue;
            }
            TreeSet<Integer> on = ladder.of(expectation);
            (expectation.common() ? softens : members).add(expectation);
            on.forEach(rung -> dots[rung] = place == 0 || dots[rung] == Dot.MAIN ? Dot.MAIN : Dot.SECOND);
        }
        markHoles(dots);
        return new ThreadStand(thread, List.of(dots), List.copyOf(members), List.copyOf(softens));
    }

    private static void markHoles(Dot[] dots) {
        int first = 0;
        while (first < dots.length && dots[first] == Dot.NONE) {
            first++;
        }
        int last = dots.length - 1;
        while (last > first && dots[last] == Dot.NONE) {
            last--;
        }
        for (int i = first; i < last; i++) {
            dots[i] = dots[i] == Dot.NONE ? Dot.HOLE : dots[i];
        }
    }

    String id() {
        return thread.id();
    }

    boolean has(Expectation expectation) {
        return expectation.threads().contains(thread.id());
    }

    boolean stands(int rung) {
        return dots.get(rung) == Dot.MAIN || dots.get(rung) == Dot.SECOND;
    }

    /** The numbers of the levels where it is missing between two where it stands. */
    List<Integer> holes() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            if (dots.get(i) == Dot.HOLE) {
                all.add(i);
            }
        }
        return all;
    }

    /** The first level where it stands; -1 where it stands on none. */
    int top() {
        int i = 0;
        while (i < dots.size() && !stands(i)) {
            i++;
        }
        return i == dots.size() ? -1 : i;
    }

    /** The last level where it stands; -1 where it stands on none. */
    int bottom() {
        int i = dots.size() - 1;
        while (i >= 0 && !stands(i)) {
            i--;
        }
        return i;
    }

    State state() {
        if (top() < 0) {
            return softens.isEmpty() ? State.EMPTY : State.COMMON;
        }
        if (!holes().isEmpty()) {
            return State.HOLE;
        }
        boolean late = top() > 0;
        boolean early = bottom() < dots.size() - 1;
        if (top() == bottom() && (late || early)) {
            return State.ALONE;
        }
        return late && early ? State.BOTH : late ? State.BEGINS_LATE : early ? State.ENDS_EARLY : State.WHOLE;
    }
}
