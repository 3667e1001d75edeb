package dk.kaskade.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A list by what its things are called; of things called the same, the first is matched with the first. */
public final class Keyed<K, T> {
    private final Map<Key<K>, T> all = new LinkedHashMap<>();

    /** @param nth 0 for the first that is called so */
    public record Key<K>(K name, int nth) {}

    public Keyed(List<T> list, Function<T, K> name) {
        Map<K, Integer> seen = new HashMap<>();
        for (T each : list) {
            K called = name.apply(each);
            int nth = seen.merge(called, 1, Integer::sum) - 1;
            all.put(new Key<>(called, nth), each);
        }
    }

    public Map<Key<K>, T> all() {
        return all;
    }
}
