package dk.kaskade.report.sheets;

import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a table column by column: what each tells of a subject, and under which heading. */
final class Columns<T> {
    private final Names names;
    private final String sheet;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, ? extends @Nullable Object>> cells = new ArrayList<>();

    /** @param sheet id of the sheet; {@code SHEET.KEY} is a column's heading, or else {@code column.KEY} */
    Columns(Names names, String sheet) {
        this.names = names;
        this.sheet = sheet;
    }

    Columns<T> text(String key, Function<T, @Nullable String> cell) {
        return add(key, Kind.TEXT, cell);
    }

    Columns<T> sentences(String key, Function<T, @Nullable String> cell) {
        return add(key, Kind.SENTENCES, cell);
    }

    Columns<T> number(String key, Function<T, @Nullable Integer> cell) {
        return add(key, Kind.WHOLE_NUMBER, cell);
    }

    Columns<T> add(String key, Kind kind, Function<T, ? extends @Nullable Object> cell) {
        columns.add(new Column(key, names.heading(sheet, key), kind));
        cells.add(cell);
        return this;
    }

    /** Lets another add columns that several sheets have. */
    Columns<T> with(Function<Columns<T>, Columns<T>> some) {
        return some.apply(this);
    }

    Sheet of(Collection<? extends T> subjects) {
        List<List<@Nullable Object>> rows = new ArrayList<>(subjects.size());
        for (T subject : subjects) {
            rows.add(row(subject));
        }
        return new Sheet(sheet, names.word("sheet." + sheet), columns, rows);
    }

    private List<@Nullable Object> row(T subject) {
        @Nullable Object[] row = new Object[cells.size()];
        for (int i = 0; i < row.length; i++) {
            Object cell = cells.get(i).apply(subject);
            row[i] = "".equals(cell) ? null : cell;
        }
        return Arrays.asList(row);
    }
}
