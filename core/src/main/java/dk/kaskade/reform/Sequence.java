package dk.kaskade.reform;

import dk.kaskade.merge.Keyed.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of what two sides have together: as one of them leads, what only the other has following what it follows there.
 * So it is that other's order wherever both have their common things in the same order.
 */
final class Sequence {
    private Sequence() {}

    /** Whether what both have stands in another order. */
    static boolean differ(Set<Key<Object>> today, Set<Key<Object>> proposed) {
        Iterator<Key<Object>> there = proposed.stream().filter(today::contains).iterator();
        return today.stream().filter(proposed::contains).anyMatch(key -> !key.equals(there.next()));
    }

    static List<Key<Object>> of(Set<Key<Object>> today, Set<Key<Object>> proposed, boolean todayLeads) {
        Set<Key<Object>> leading = todayLeads ? today : proposed;
        Set<Key<Object>> other = todayLeads ? proposed : today;
        Map<@Nullable Key<Object>, List<Key<Object>>> following = following(leading, other);
        List<Key<Object>> all = new ArrayList<>(following.getOrDefault(null, List.of()));
        for (Key<Object> key : leading) {
            all.add(key);
            all.addAll(following.getOrDefault(key, List.of()));
        }
        return inTurn(all);
    }

    private static Map<@Nullable Key<Object>, List<Key<Object>>> following(
            Set<Key<Object>> leading, Collection<Key<Object>> other) {
        Map<@Nullable Key<Object>, List<Key<Object>>> runs = new HashMap<>();
        @Nullable Key<Object> after = null;
        for (Key<Object> key : other) {
            if (leading.contains(key)) {
                after = key;
            } else {
                runs.computeIfAbsent(after, any -> new ArrayList<>()).add(key);
            }
        }
        return runs;
    }

    /** Of things called the same the first stays first, as which of them an id means hangs on it: the others wait for it. */
    private static List<Key<Object>> inTurn(List<Key<Object>> all) {
        if (all.stream().allMatch(key -> key.nth() == 0)) {
            return all;
        }
        Set<Key<Object>> waiting = new HashSet<>();
        Set<Key<Object>> placed = new LinkedHashSet<>();
        for (Key<Object> key : all) {
            if (key.nth() > 0 && !placed.contains(new Key<>(key.name(), key.nth() - 1))) {
                waiting.add(key);
                continue;
            }
            Key<Object> next = key;
            do {
                placed.add(next);
                next = new Key<>(next.name(), next.nth() + 1);
            } while (waiting.remove(next));
        }
        return List.copyOf(placed);
    }
}
