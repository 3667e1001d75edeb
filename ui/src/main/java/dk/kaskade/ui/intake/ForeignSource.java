package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Importer;
import dk.kaskade.progress.Progress;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that one importer reads, with nothing to correct about it. */
record ForeignSource(Path file, Importer importer) implements Source {
    @Override
    public String format() {
        return importer.format().id();
    }

    @Override
    public Read read(Progress progress) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new Read(this, importer.read(in, String.valueOf(file.getFileName()), progress));
        }
    }
}
