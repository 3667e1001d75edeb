package dk.kaskade.exchange.csv;

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

/** Reads a table of leaders that is text, with what its headings and cells look like. */
public final class CsvImporter implements Importer {
    private static final FileFormat FORMAT = new FileFormat(
            "csv",
            Map.of("da", "Kommasepareret tekst (CSV)", "en", "Comma-separated text (CSV)"),
            List.of("csv", "tsv", "txt", "tab"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean zip = head.length > 1 && head[0] == 'P' && head[1] == 'K';
        return !zip && FORMAT.extensions().stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    @Override
    public Extract read(InputStream in, String name, Progress progress) throws IOException {
        byte[] bytes = in.readAllBytes();
        Table table = CsvTables.read(bytes, name, CsvDialect.detect(bytes), progress);
        return Mapping.guess(table).toExtract(table, progress);
    }
}
