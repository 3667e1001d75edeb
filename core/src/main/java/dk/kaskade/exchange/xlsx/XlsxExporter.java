package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheets;
import dk.kaskade.report.sheets.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** What tables tell of an organisation as a workbook: everything, unless something is asked for. */
public final class XlsxExporter implements Exporter {
    private static final FileFormat FORMAT = new FileFormat(
            "xlsx", Map.of("da", "Excel-projektmappe (XLSX)", "en", "Excel workbook (XLSX)"), List.of("xlsx"));

    private final List<Topic> topics;

    public XlsxExporter() {
        this(Topic.values());
    }

    public XlsxExporter(Topic... topics) {
        this.topics = List.of(topics);
    }

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public void write(Edition edition, OutputStream out, Progress progress) throws IOException {
        Sheets sheets = new Sheets(edition.sheets());
        List<Sheet> tables =
                topics.stream().flatMap(topic -> sheets.of(topic).stream()).toList();
        XlsxWorkbook.write(sheets.about(), tables, edition.language(), out, progress);
    }
}
