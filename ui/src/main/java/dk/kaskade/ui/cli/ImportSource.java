package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.spreadsheet.TableFile;
import dk.kaskade.exchange.spreadsheet.TableImporter;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.KeptMapping;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file that is taken in: by the plugin that recognises it, else as a table whose columns may be told. */
final class ImportSource {
    private static final int HEAD = 8192;

    private final Program program;
    private final Path file;
    private final KeptMapping kept;
    private @Nullable Mapping mapping;
    private String format = "";

    ImportSource(Program program, Path file, KeptMapping kept) {
        this.program = program;
        this.file = file;
        this.kept = kept;
    }

    /** The columns of a table, once it is read. */
    Optional<Mapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** What the file was taken for. */
    String format() {
        return format;
    }

    Extract read(Map<String, String> columns) throws IOException {
        program.requireNoFolder(file);
        try {
            return recognised(columns);
        } catch (UnreadableFileException e) {
            throw program.badInput("import.unreadable", file.toString(), e.sentence(program.language()));
        }
    }

    private Extract recognised(Map<String, String> columns) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String name = String.valueOf(file.getFileName());
        for (Importer importer : program.host().registry().importers()) {
            if (!(importer instanceof TableImporter) && importer.recognises(head, name)) {
                if (!columns.isEmpty()) {
                    throw program.badInput(
                            "import.no-columns", importer.format().name(program.language()));
                }
                format = importer.format().name(program.language());
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                    return importer.read(in, name, Progress.UNWATCHED);
                }
            }
        }
        return table(name, columns);
    }

    private Extract table(String name, Map<String, String> columns) throws IOException {
        TableFile tables;
        try (InputStream in = Files.newInputStream(file)) {
            tables = TableFile.open(in, name, Progress.UNWATCHED);
        }
        format = (tables.workbook() ? TableImporter.workbook() : TableImporter.text())
                .format()
                .name(program.language());
        TableFile read = tables.as(encoding(), separator(), kept.sheet());
        requireSheet(read);
        Table table = read.table(Progress.UNWATCHED);
        Mapping told = kept.columns().isEmpty() ? Mapping.guess(table) : Mapping.apply(kept.columns(), table);
        for (Map.Entry<String, String> column : columns.entrySet()) {
            told = told.with(column(told, column.getKey()), field(column.getValue()));
        }
        mapping = told;
        return told.toExtract(table, Progress.UNWATCHED);
    }

    private String encoding() {
        try {
            if (kept.encoding().isEmpty() || Charset.isSupported(kept.encoding())) {
                return kept.encoding();
            }
        } catch (IllegalArgumentException e) {
            throw program.badInput("import.encoding", kept.encoding());
        }
        throw program.badInput("import.encoding", kept.encoding());
    }

    /** A tab is hard to type. */
    private String separator() {
        String separator = kept.separator();
        boolean tab = separator.equalsIgnoreCase("tab") || separator.equals("\\t");
        if (!tab && separator.length() > 1) {
            throw program.badInput("import.separator", separator);
        }
        return tab ? "\t" : separator;
    }

    private void requireSheet(TableFile tables) {
        boolean there = tables.sheets().stream().anyMatch(sheet -> sheet.name().equals(kept.sheet()));
        if (!kept.sheet().isEmpty() && !there) {
            throw program.badInput(
                    "import.sheet",
                    kept.sheet(),
                    tables.sheets().stream().map(sheet -> sheet.name()).collect(Collectors.joining(", ")));
        }
    }

    private int column(Mapping told, String name) {
        OptionalInt column = told.column(name);
        return column.orElseThrow(
                () -> program.badInput("import.no-such-column", name, String.join(", ", told.headers())));
    }

    private @Nullable Field field(String id) {
        if (id.isBlank() || id.equals("-")) {
            return null;
        }
        return Field.of(id)
                .orElseThrow(() -> program.badInput(
                        "import.no-such-field",
                        id,
                        Arrays.stream(Field.values()).map(Field::id).collect(Collectors.joining(", "))));
    }
}
