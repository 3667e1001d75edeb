package dk.kaskade.exchange.spreadsheet;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a table of leaders with what its headings and cells look like, for whoever does not ask a person first. */
public final class TableImporter implements Importer {
    private static final FileFormat TEXT = new FileFormat(
            "csv",
            Map.of("da", "Tabel som tekst (CSV)", "en", "Table as text (CSV)"),
            List.of("csv", "tsv", "txt", "tab"));
    private static final FileFormat WORKBOOK = new FileFormat(
            "xlsx", Map.of("da", "Excel-projektmappe", "en", "Excel workbook"), List.of("xlsx", "xlsm", "xls", "ods"));

    private final FileFormat format;

    private TableImporter(FileFormat format) {
        this.format = format;
    }

    /** Comma, semicolon, tab or bar between the cells. */
    public static TableImporter text() {
        return new TableImporter(TEXT);
    }

    public static TableImporter workbook() {
        return new TableImporter(WORKBOOK);
    }

    @Override
    public FileFormat format() {
        return format;
    }

    /** By name, so that a file of the name that is something else gets a sentence about what it is; but a zip by content. */
    @Override
    public boolean recognises(byte[] head, String name) {
        boolean zip = FileKind.zip(head);
        if (zip && TEXT.extensions().contains(ending(name))) {
            return format == WORKBOOK;
        }
        return format.extensions().contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public Extract read(InputStream in, String name, Progress progress) throws IOException {
        Table table = TableFile.open(in, name, progress).table(progress);
        return Mapping.guess(table).toExtract(table, progress);
    }
}
