package dk.kaskade.exchange.table;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a table tells. How a leader is referred to (by id, name, e-mail, title or the path of units)
 * follows from the fields that have a column.
 */
public final class Mapping {
    private final int header;
    private final List<String> headers;
    private final List<@Nullable Field> fields;
    private final List<Boolean> filled;

    Mapping(int header, List<String> headers, List<@Nullable Field> fields, List<Boolean> filled) {
        this.header = header;
        this.headers = List.copyOf(headers);
        this.fields = Collections.unmodifiableList(new ArrayList<>(fields));
        this.filled = List.copyOf(filled);
    }

    /** What the headings and the cells of a table look like; to be corrected by somebody who knows better. */
    public static Mapping guess(Table table) {
        return MappingGuess.of(table, HeaderRow.in(table));
    }

    /** The same where the row of the headings is told: its index among the rows, -1 where there are none. */
    public static Mapping guess(Table table, int header) {
        return MappingGuess.of(table, header);
    }

    /**
     * A mapping that was kept, for another table of the same source: columns are found by their headings, whatever their
     * order; those that were not there then are guessed.
     *
     * @param kept what {@link #columns()} told; a field that is not known is guessed
     */
    public static Mapping apply(Map<String, String> kept, Table table) {
        return KeptColumns.apply(kept, table);
    }

    /** The field's id of each column by its heading (the letter of one without), empty where it is not used: to be kept. */
    public Map<String, String> columns() {
        return KeptColumns.of(this);
    }

    /** As it is with another field for a column; none where the column is not to be used. */
    public Mapping with(int column, @Nullable Field field) {
        List<@Nullable Field> changed = new ArrayList<>(fields);
        if (field != null && takesOne(field)) {
            changed.replaceAll(other -> other == field ? null : other);
        }
        changed.set(column, field);
        return new Mapping(header, headers, changed, filled);
    }

    /** Whether no more than one column can tell a field. */
    static boolean takesOne(Field field) {
        return field != Field.PATH && field != Field.CIVIL_NUMBER;
    }

    /** What a column, from 0, tells; nothing where it is not used. */
    public @Nullable Field field(int column) {
        return fields.get(column);
    }

    /** The field of each column, null where it is not used. */
    public List<@Nullable Field> fields() {
        return fields;
    }

    /** The column that tells a field, the first where there are several. */
    public OptionalInt column(Field field) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == field)
                .findFirst();
    }

    /** A column by its heading, else by its letter (A, B, ... AA), else by its number from 1. */
    public OptionalInt column(String nameOrLetter) {
        String asked = Headings.compact(nameOrLetter);
        OptionalInt named = IntStream.range(0, headers.size())
                .filter(column -> !asked.isEmpty()
                        && Headings.compact(headers.get(column)).equals(asked))
                .findFirst();
        int column = named.isPresent() ? named.getAsInt() : ColumnLetters.column(nameOrLetter.strip());
        return column >= 0 && column < fields.size() ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** Index of the row of headings among the table's rows, -1 where there is none. */
    public int header() {
        return header;
    }

    /** The heading of each column, empty where it has none. */
    public List<String> headers() {
        return headers;
    }

    /** What to call a column on screen: its heading, else its letter. */
    public String name(int column) {
        String heading = headers.get(column);
        return heading.isEmpty() ? ColumnLetters.letters(column) : heading;
    }

    public int width() {
        return fields.size();
    }

    /** The columns that have something in them and no field. */
    public List<Integer> unmatched() {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == null && filled.get(column))
                .boxed()
                .toList();
    }

    /**
     * The rows below the headings as the mapping reads them. A civil registration number never comes into it.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    public Extract toExtract(Table table, Progress progress) {
        return new Extraction(this, table).run(progress);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping mapping
                && header == mapping.header
                && headers.equals(mapping.headers)
                && fields.equals(mapping.fields)
                && filled.equals(mapping.filled);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {header, headers, fields, filled});
    }

    @Override
    public String toString() {
        return header + " " + headers + " " + fields;
    }
}
