package dk.kaskade.oracle;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How an expectation travels, read plainly. */
final class PlainCascade {
    final PlainChain chain;
    final PlainLinks links;

    PlainCascade(PlainChain chain) {
        this.chain = chain;
        this.links = chain.links;
    }

    /** S and all that links lead to from it inside own(p); where {@code only} is given, inside that too. */
    Set<String> close(Set<String> s, String p, @Nullable Set<String> only) {
        Set<String> all = new TreeSet<>(s);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (String e : Set.copyOf(all)) {
                for (String next : links.succ(e)) {
                    if (chain.own(p).contains(next) && (only == null || only.contains(next))) {
                        grows |= all.add(next);
                    }
                }
            }
        }
        return all;
    }

    Set<String> handed(Set<String> s, String p, String q, Set<String> ownOfQ, @Nullable Set<String> only) {
        Set<String> led = new TreeSet<>(s);
        Set<String> passed = new TreeSet<>();
        for (String e : s) {
            lead(e, chain.low(p), chain.level(q), only, led, passed);
        }
        led.retainAll(ownOfQ);
        return led;
    }

    private void lead(String e, int low, int level, @Nullable Set<String> only, Set<String> led, Set<String> passed) {
        for (String next : links.succ(e)) {
            if (only == null || only.contains(next)) {
                led.add(next);
                if (links.onlyBetween(next, low, level) && passed.add(next)) {
                    lead(next, low, level, only, led, passed);
                }
            }
        }
    }

    boolean breaks(String e, String p, String q, Set<String> ownOfQ) {
        Set<String> closed = close(Set.of(e), p, null);
        boolean leadsOut = closed.stream().anyMatch(x -> !chain.own(p).containsAll(links.succ(x)));
        return chain.level(q) > chain.level(p)
                && leadsOut
                && handed(closed, p, q, ownOfQ, null).isEmpty();
    }

    /** Per level, the positions below p where something is by its own hand. */
    SortedMap<Integer, Integer> reach(Set<String> start, String p, @Nullable Set<String> only) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        pass(close(start, p, only), p, p, only, counts);
        return counts;
    }

    private void pass(Set<String> s, String p, String start, @Nullable Set<String> only, Map<Integer, Integer> counts) {
        for (String q : chain.reports(p)) {
            if (q.equals(start)) {
                continue;
            }
            Set<String> handed = handed(s, p, q, chain.own(q), only);
            if (!handed.isEmpty()) {
                count(q, counts);
                pass(close(handed, q, only), q, start, only, counts);
            } else if (chain.level(q) <= chain.level(p)) {
                pass(s, q, start, only, counts);
            }
        }
    }

    /** Per level, the positions below p to which an unbroken line of own words leads. */
    SortedMap<Integer, Integer> words(String e, String p) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        speak(e, p, p, counts);
        return counts;
    }

    private void speak(String e, String p, String start, Map<Integer, Integer> counts) {
        for (String q : chain.reports(p)) {
            if (!q.equals(start) && hasWords(e, q)) {
                count(q, counts);
                speak(e, q, start, counts);
            }
        }
    }

    boolean hasWords(String e, String p) {
        return !chain.position(p).response(e).words().isBlank();
    }

    void count(String q, Map<Integer, Integer> counts) {
        if (chain.level(q) != PlainChain.BELOW_EVERYBODY) {
            counts.merge(chain.level(q), 1, Integer::sum);
        }
    }
}
