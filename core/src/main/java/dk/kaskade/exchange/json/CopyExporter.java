package dk.kaskade.exchange.json;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.OrganisationFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** A whole copy of the file, which this program opens: of an edition without names, one without names. */
public final class CopyExporter implements Exporter {
    private static final FileFormat FORMAT = new FileFormat(
            "json", Map.of("da", "Kopi af filen (JSON)", "en", "Copy of the file (JSON)"), List.of("json"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public void write(Edition edition, OutputStream out, Progress progress) throws IOException {
        progress.check();
        OrganisationFile.write(edition.organisation(), out);
    }
}
