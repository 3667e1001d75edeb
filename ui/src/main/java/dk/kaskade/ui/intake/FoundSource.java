package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.spreadsheet.TableImporter;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of which nobody has said yet what it is: told by how it begins. */
record FoundSource(Path file, List<Importer> importers) implements Source {
    private static final int HEAD = 8192;

    FoundSource {
        importers = List.copyOf(importers);
    }

    @Override
    public String format() {
        return "";
    }

    @Override
    public Read read(Progress progress) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String name = String.valueOf(file.getFileName());
        for (Importer importer : importers) {
            if (!isTable(importer) && importer.recognises(head, name)) {
                return new ForeignSource(file, importer).read(progress);
            }
        }
        return TableSource.of(file).read(progress);
    }

    /** The way to read a file by one of the formats. */
    static Source by(Importer importer, Path file) {
        return isTable(importer) ? TableSource.of(file) : new ForeignSource(file, importer);
    }

    /** Tables are read column by column, as a person wants them; the others as their importers do. */
    static boolean isTable(Importer importer) {
        return importer instanceof TableImporter;
    }
}
