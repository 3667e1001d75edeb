package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.csv.CsvDialect;
import dk.kaskade.exchange.spreadsheet.TableFile;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private TableSource(
            Path file,
            @Nullable TableFile tables,
            @Nullable Table table,
            @Nullable Mapping mapping,
            int header,
            @Nullable Map<String, String> kept) {
        this.file = file;
        this.tables = tables;
        this.table = table;
        this.mapping = mapping;
        this.header = header;
        this.kept = kept;
    }

    /** A file of which nothing is known. */
    static TableSource of(Path file) {
        return new TableSource(file, null, null, null, UNKNOWN, null);
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
        TableFile opened = tables == null ? open(progress) : tables;
        progress.check();
        Table all = table == null ? opened.table(progress) : table;
        progress.check();
        Mapping columns = columns(all);
        TableSource known = new TableSource(file, opened, all, columns, columns.header(), null);
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
        return new TableSource(file, tables == null ? null : tables.withDialect(dialect), null, null, UNKNOWN, null);
    }

    TableSource withSheet(int sheet) {
        return new TableSource(file, tables == null ? null : tables.withSheet(sheet), null, null, UNKNOWN, null);
    }

    /** With the headings in another row: its index, -1 where there are none. */
    TableSource withHeader(int row) {
        return new TableSource(file, tables, table, null, row, null);
    }

    /** With another field for a column; none where the column is not to be used. */
    TableSource withField(int column, @Nullable Field field) {
        return mapping == null ? this : withMapping(mapping.with(column, field));
    }

    TableSource withMapping(Mapping other) {
        return new TableSource(file, tables, table, other, header, null);
    }

    /** With the columns to be found out again. */
    TableSource unmapped() {
        return new TableSource(file, tables, table, null, UNKNOWN, null);
    }

    /** With fields for columns as they were kept by their headings. */
    TableSource withKept(Map<String, String> columns) {
        return new TableSource(file, tables, table, null, UNKNOWN, columns);
    }
}
