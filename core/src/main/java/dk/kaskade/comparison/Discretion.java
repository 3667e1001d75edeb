package dk.kaskade.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What of a comparison may leave the municipality. A figure made of the answers of fewer than {@link Figure#LEAST_GROUP}
 * leaders is withheld, and no such figure names positions. What is withheld of one level could be reckoned out of the whole
 * and the other levels: so as long as those withheld are together fewer than that, the smallest of the other levels is
 * withheld too.
 */
final class Discretion {
    private static final String LEVEL = "-level";

    private final List<Row> rows;
    private final int columns;
    /** Rows of one figure by level, by the figure that they are parts of. */
    private final Map<String, List<Integer>> parts = new HashMap<>();

    private final List<Set<Integer>> withheld = new ArrayList<>();

    Discretion(List<Row> rows) {
        this.rows = rows;
        columns = rows.isEmpty() ? 0 : rows.get(0).figures().size();
        for (int row = 0; row < rows.size(); row++) {
            withheld.add(new HashSet<>());
            String key = rows.get(row).id().key();
            if (rows.get(row).personal() && key.endsWith(LEVEL)) {
                parts.computeIfAbsent(key.substring(0, key.length() - LEVEL.length()), k -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    List<Row> discreet() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                decide(row, column);
            }
        }
        return IntStream.range(0, rows.size()).mapToObj(this::told).toList();
    }

    private void decide(int row, int column) {
        Row whole = rows.get(row);
        if (!whole.personal()) {
            return;
        }
        if (figure(row, column).small()) {
            withheld.get(row).add(column);
        }
        if (parts.containsKey(whole.id().key())) {
            protect(parts.getOrDefault(whole.id().key(), List.of()), figure(row, column), column);
        }
    }

    /** Withholds levels until those that can be reckoned out of the rest are enough, or none. */
    private void protect(List<Integer> levels, Figure whole, int column) {
        List<Integer> shown = new ArrayList<>(levels.stream()
                .filter(row -> figure(row, column).value() != null
                        && !figure(row, column).small())
                .sorted((one, other) ->
                        figure(one, column).of() - figure(other, column).of())
                .toList());
        int hidden = whole.of()
                - shown.stream().mapToInt(row -> figure(row, column).of()).sum();
        while (hidden > 0 && hidden < Figure.LEAST_GROUP && !shown.isEmpty()) {
            int smallest = shown.remove(0);
            withheld.get(smallest).add(column);
            hidden += figure(smallest, column).of();
        }
    }

    private Figure figure(int row, int column) {
        return rows.get(row).figures().get(column);
    }

    private Row told(int number) {
        Row row = rows.get(number);
        if (!row.personal()) {
            return row;
        }
        List<Figure> figures = IntStream.range(0, columns)
                .mapToObj(column -> withheld.get(number).contains(column)
                        ? Figure.none(Figure.Absence.WITHHELD)
                        : figure(number, column).withoutPositions())
                .toList();
        return new Row(row.id(), row.measure(), true, figures);
    }
}
