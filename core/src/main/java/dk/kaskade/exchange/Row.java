package dk.kaskade.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a file tells of one leader, as text; nothing is checked.
 *
 * @param line  where it stands in the file, from 1
 * @param cells what was told, stripped; a field that says nothing is not there
 * @param path  names of the units from the outermost to the leader's own, where the file tells them so; else empty
 */
public record Row(int line, Map<Field, String> cells, List<String> path) {
    public Row {
        EnumMap<Field, String> told = new EnumMap<>(Field.class);
        cells.forEach((field, text) -> {
            String stripped = text.strip();
            if (!stripped.isEmpty()) {
                told.put(field, stripped);
            }
        });
        cells = java.util.Collections.unmodifiableMap(told);
        path = List.copyOf(path);
    }

    /** What was told, empty where nothing was. */
    public String get(Field field) {
        return cells.getOrDefault(field, "");
    }

    public boolean tells(Field field) {
        return cells.containsKey(field);
    }
}
