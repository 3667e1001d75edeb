package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.csv.CsvDialect;
import dk.kaskade.exchange.spreadsheet.TableFile;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.KeptMapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of tables with what was found out about it. What is not known yet is found out when it is read; each part of it can
 * be corrected, and what depends on it is then found out again.
 */
final class TableSource implements Source {
    /** The row of headings is to be found. */
    private static final int UNKNOWN = -2;

    private final Path file;
    private final @Nullable TableFile tables;
    private final @Nullable Table table;
    private final @Nullable Mapping mapping;
    private final int header;
    private final @Nullable Map<String, String> kept;
    private final Told told;

    /**
     * What a person said about the file itself, to be said again of the next one; empty where it was found out.
     *
     * @param sheet by its name
     */
    private record Told(String encoding, String separator, String sheet) {
        static final Told NOTHING = new Told("", "", "");
    }

    private TableSource(
            Path file,
            @Nullable TableFile tables,
            @Nullable Table table,
            @Nullable Mapping mapping,
            int header,
            @Nullable Map<String, String> kept,
            Told told) {
        this.file = file;
        this.tables = tables;
        this.table = table;
        this.mapping = mapping;
        this.header = header;
        this.kept = kept;
        this.told = told;
    }

    /** A file of which nothing is known. */
    static TableSource of(Path file) {
        return new TableSource(file, null, null, null, UNKNOWN, null, Told.NOTHING);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String format() {
        return tables == null ? "" : tables.workbook() ? "xlsx" : "csv";
    }

    @Override
    public Read read(Progress progress) throws IOException {
        TableFile opened =
                (tables == null ? open(progress) : tables).as(told.encoding(), told.separator(), told.sheet());
        progress.check();
        Table all = table == null ? opened.table(progress) : table;
        progress.check();
        Mapping columns = columns(all);
        TableSource known = new TableSource(file, opened, all, columns, columns.header(), null, told);
        return new Read(known, columns.toExtract(all, progress));
    }

    private Mapping columns(Table all) {
        if (mapping != null) {
            return mapping;
        }
        if (kept != null) {
            return Mapping.apply(kept, all);
        }
        return header == UNKNOWN
                ? Mapping.guess(all)
                : Mapping.guess(all, Math.min(header, all.rows().size() - 1));
    }

    private TableFile open(Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TableFile.open(in, String.valueOf(file.getFileName()), progress);
        }
    }

    /** What is known of the file; empty before it is read. */
    Optional<TableFile> tables() {
        return Optional.ofNullable(tables);
    }

    Optional<Table> table() {
        return Optional.ofNullable(table);
    }

    Optional<Mapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** With the text read otherwise. */
    TableSource withDialect(CsvDialect dialect) {
        CsvDialect before = tables == null ? null : tables.dialect();
        boolean charset = before == null || !before.charset().equals(dialect.charset());
        boolean separator = before == null || before.separator() != dialect.separator();
        return with(new Told(
                charset ? dialect.charset().name() : told.encoding(),
                separator ? String.valueOf(dialect.separator()) : told.separator(),
                told.sheet()));
    }

    TableSource withSheet(int sheet) {
        String name = tables == null ? "" : tables.sheets().get(sheet).name();
        return with(new Told(told.encoding(), told.separator(), name));
    }

    private TableSource with(Told other) {
        return new TableSource(file, tables, null, null, UNKNOWN, null, other);
    }

    /** With the headings in another row: its index, -1 where there are none. */
    TableSource withHeader(int row) {
        return new TableSource(file, tables, table, null, row, null, told);
    }

    /** With another field for a column; none where the column is not to be used. */
    TableSource withField(int column, @Nullable Field field) {
        return mapping == null ? this : withMapping(mapping.with(column, field));
    }

    TableSource withMapping(Mapping other) {
        return new TableSource(file, tables, table, other, header, null, told);
    }

    /** With everything to be found out again. */
    TableSource found() {
        return told.equals(Told.NOTHING) ? new TableSource(file, tables, table, null, UNKNOWN, null, told) : of(file);
    }

    /** Read as a file of the same place was: columns by their headings, and what was said of the file itself. */
    TableSource withKept(KeptMapping mapping) {
        Told other = new Told(mapping.encoding(), mapping.separator(), mapping.sheet());
        TableFile fresh = told.equals(Told.NOTHING) ? tables : null;
        return new TableSource(file, fresh, null, null, UNKNOWN, mapping.columns(), other);
    }

    /** What is to be kept for the next file of the same place; empty before it is read. */
    Optional<KeptMapping> kept(Map<String, String> decisions, List<TitleRule> titles) {
        return mapping()
                .map(columns -> new KeptMapping(
                        columns.columns(),
                        told.encoding(),
                        told.separator(),
                        told.sheet(),
                        decisions,
                        titles,
                        Extras.NONE));
    }
}
