package dk.kaskade.ui.cli;

import dk.kaskade.cascade.Reach;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** Reach as JSON: positions per level, a level with nobody left out. */
final class ReachJson {
    private ReachJson() {}

    static Map<String, Object> of(Reach reach) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("position", reach.position());
        one.put("of", levels(reach.of()));
        one.put("expectations", each(reach.expectations()));
        one.put("threads", each(reach.threads()));
        one.put("words", each(reach.words()));
        return one;
    }

    private static Map<String, Object> each(Map<String, SortedMap<Integer, Integer>> all) {
        Map<String, Object> each = new LinkedHashMap<>();
        all.forEach((id, levels) -> each.put(id, levels(levels)));
        return each;
    }

    private static Map<String, Integer> levels(SortedMap<Integer, Integer> levels) {
        Map<String, Integer> told = new LinkedHashMap<>();
        levels.forEach((level, positions) -> {
            if (positions > 0) {
                told.put(String.valueOf(level), positions);
            }
        });
        return told;
    }
}
