package dk.kaskade.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Things of one kind by what they share, in the order they were met, so that a question is asked once for all of them. */
final class Groups<K, T> {
    private final Map<K, List<T>> all = new LinkedHashMap<>();

    void add(K key, T one) {
        all.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }

    List<T> of(K key) {
        return all.getOrDefault(key, List.of());
    }

    void each(BiConsumer<K, List<T>> what) {
        all.forEach(what);
    }

    Map<K, List<T>> map() {
        return all;
    }
}
