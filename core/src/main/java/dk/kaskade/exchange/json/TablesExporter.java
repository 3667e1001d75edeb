package dk.kaskade.exchange.json;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheets;
import dk.kaskade.report.sheets.Topic;
import dk.kaskade.store.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as JSON: by the id of each table a list of its rows, and in these the cells by the keys of the columns. */
public final class TablesExporter implements Exporter {
    private static final FileFormat FORMAT =
            new FileFormat("json", Map.of("da", "Tabeller som JSON", "en", "Tables as JSON"), List.of("json"));

    private final Topic topic;

    public TablesExporter(Topic topic) {
        this.topic = topic;
    }

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public void write(Edition edition, OutputStream out, Progress progress) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("organisation", edition.organisation().id());
        for (Sheet sheet : new Sheets(edition.sheets()).of(topic)) {
            progress.check();
            all.put(sheet.id(), sheet.records());
        }
        out.write((JsonText.of(all) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
