package dk.kaskade.exchange.csv;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheets;
import dk.kaskade.report.sheets.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** One table as CSV: the positions, under headings that can be read back, unless something else is asked for. */
public final class CsvExporter implements Exporter {
    private static final FileFormat FORMAT =
            new FileFormat("csv", Map.of("da", "Tabel til Excel (CSV)", "en", "Table for Excel (CSV)"), List.of("csv"));

    private final Topic topic;

    public CsvExporter() {
        this(Topic.POSITIONS);
    }

    /** @param topic of whose tables the first is written */
    public CsvExporter(Topic topic) {
        this.topic = topic;
    }

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public void write(Edition edition, OutputStream out, Progress progress) throws IOException {
        CsvSheet.write(new Sheets(edition.sheets()).of(topic).get(0), out, progress);
    }
}
