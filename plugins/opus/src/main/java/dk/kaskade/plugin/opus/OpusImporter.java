package dk.kaskade.plugin.opus;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.xml.XmlRecords;
import dk.kaskade.progress.Progress;
import dk.kaskade.progress.WatchedStream;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Reads the XML that KMD Opus Løn writes: {@code <kmd>} with an {@code <orgUnit>} for each unit and an {@code <employee>}
 * for each employment. What the elements mean is told by the public importer of it in OS2mo's data import and export
 * ({@code integrations/opus}).
 *
 * <p>Who has {@code isManager} makes a row; the others are counted as staff of the leader of their unit, or of the nearest
 * unit above that has one. Who leads whom is not in the file: the units tell it. The employment number is the position's
 * id; the civil registration number is used to see that two employments are one person's, and then forgotten.
 */
public final class OpusImporter implements Importer {
    static final Texts TEXTS = Texts.beside(OpusImporter.class, "opus");

    private static final FileFormat FORMAT =
            new FileFormat("opus", Map.of("da", "KMD Opus Løn (XML)", "en", "KMD Opus payroll (XML)"), List.of("xml"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return XmlRecords.begin(head, "kmd");
    }

    @Override
    public Extract read(InputStream in, String name, Progress progress) throws IOException {
        OpusFile file = new OpusFile();
        XmlRecords.read(new WatchedStream(in, progress), "kmd", file::take);
        if (file.isEmpty()) {
            throw new UnreadableFileException(TEXTS, "empty");
        }
        return file.extract(name);
    }
}
