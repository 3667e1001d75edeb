package dk.kaskade.exchange.xlsx;

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

/** Reads a sheet of leaders, with what its headings and cells look like. */
public final class XlsxImporter implements Importer {
    private static final FileFormat FORMAT = new FileFormat(
            "xlsx", Map.of("da", "Excel-projektmappe (XLSX)", "en", "Excel workbook (XLSX)"), List.of("xlsx", "xlsm"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean zip = head.length > 1 && head[0] == 'P' && head[1] == 'K';
        return zip && (lower.endsWith("x") || lower.endsWith("xlsm"));
    }

    @Override
    public Extract read(InputStream in, String name, Progress progress) throws IOException {
        Table table = XlsxTables.read(in.readAllBytes(), 0, Integer.MAX_VALUE, progress);
        return Mapping.guess(table).toExtract(table, progress);
    }
}
