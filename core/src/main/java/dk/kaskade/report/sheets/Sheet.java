package dk.kaskade.report.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table without a format.
 *
 * @param id   the same in every language
 * @param name in the reader's language
 * @param rows each as long as {@code columns}; a cell is a text, an Integer, a Double, a {@code LocalDate}, a {@link Measured}, or
 *             null where there is nothing to tell
 */
public record Sheet(String id, String name, List<Column> columns, List<List<@Nullable Object>> rows) {
    /**
     * A column.
     *
     * @param key     the same in every language, {@code norm-min}
     * @param heading in the reader's language; no two of a sheet are the same
     */
    public record Column(String key, String heading, Kind kind) {}

    /** What the cells of a column are. */
    public enum Kind {
        /** A word or a name. */
        TEXT,
        /** Sentences: wrapped. */
        SENTENCES,
        WHOLE_NUMBER,
        DECIMAL,
        /** A Double from 0 to 1, told in percent. */
        SHARE,
        DATE
    }

    /** A number of another kind than its column's, as where every row counts something else. */
    public record Measured(Number value, Kind kind) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    private static final Pattern HYPHEN = Pattern.compile("-(.)");

    public Sheet {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
    }

    /** The rows by the keys of their columns, {@code normMin}, as JSON has them; what there is nothing to tell of is null. */
    public List<Map<String, @Nullable Object>> records() {
        List<Map<String, @Nullable Object>> all = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                Object cell = row.get(i) instanceof Measured measured ? measured.value() : row.get(i);
                boolean plain = cell == null || cell instanceof Number;
                one.put(member(columns.get(i).key()), plain ? cell : cell.toString());
            }
            all.add(one);
        }
        return all;
    }

    /** {@code norm-min} is {@code normMin} in JSON. */
    private static String member(String key) {
        return HYPHEN.matcher(key).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
