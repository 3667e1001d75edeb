package dk.kaskade.ui.compare;

import dk.kaskade.chain.Chain;
import dk.kaskade.comparison.LevelKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands on a kind of level in one organisation.
 *
 * @param positions ids, in the organisation's order
 * @param words     what the organisation itself calls them: its roles in the plural
 */
record Level(List<String> positions, List<String> words) {
    static final Level NOBODY = new Level(List.of(), List.of());

    Level {
        positions = List.copyOf(positions);
        words = List.copyOf(words);
    }

    /** @param words of each kind of level, as core tells them */
    static Map<LevelKind, Level> of(Chain chain, Map<LevelKind, List<String>> words) {
        LevelKind[] kinds = LevelKind.of(chain);
        Map<LevelKind, List<String>> positions = new EnumMap<>(LevelKind.class);
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != null) {
                positions.computeIfAbsent(kinds[i], any -> new ArrayList<>()).add(chain.id(i));
            }
        }
        Map<LevelKind, Level> levels = new EnumMap<>(LevelKind.class);
        positions.forEach((kind, ids) -> levels.put(kind, new Level(ids, words.getOrDefault(kind, List.of()))));
        return levels;
    }
}
