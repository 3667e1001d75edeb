package dk.kaskade.plugin.os2mo;

import static dk.kaskade.plugin.os2mo.Words.TEXTS;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.xml.XmlRecords;
import dk.kaskade.progress.Progress;
import dk.kaskade.progress.WatchedStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Reads the XML that OS2mo makes for eMUS: {@code <OS2MO>} with an {@code <orgUnit>} for each unit, which names its
 * {@code manager}, and an {@code <employee>} for each employment and, with client 540, for each manager. What the elements
 * mean is told by the public exporter that writes them, in OS2mo's data import and export ({@code exporters/emus}).
 *
 * <p>A unit with a manager makes a position; its id comes from the unit's, so that it stays when somebody else holds it.
 * A unit whose manager is the one of the unit above makes none. Who manages nothing is counted as staff.
 */
public final class EmusImporter implements Importer {
    private static final FileFormat FORMAT = new FileFormat(
            "os2mo-emus", Map.of("da", "eMUS-fil fra OS2mo (XML)", "en", "eMUS file from OS2mo (XML)"), List.of("xml"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return XmlRecords.begin(head, "OS2MO");
    }

    @Override
    public Extract read(InputStream in, String name, Progress progress) throws IOException {
        EmusFile file = new EmusFile();
        XmlRecords.read(new WatchedStream(in, progress), "OS2MO", file::take);
        if (file.isEmpty()) {
            throw new UnreadableFileException(TEXTS, "empty");
        }
        return file.extract(name);
    }
}
