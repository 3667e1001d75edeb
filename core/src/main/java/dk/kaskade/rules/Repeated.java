package dk.kaskade.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the ids that are used more than once. */
final class Repeated {
    private Repeated() {}

    /** How often, by id, in the order they first stand. */
    static <T> Map<String, Integer> of(List<T> things, Function<T, String> id) {
        Map<String, Integer> times = new LinkedHashMap<>();
        things.forEach(thing -> times.merge(id.apply(thing), 1, Integer::sum));
        times.values().removeIf(count -> count == 1);
        return times;
    }
}
