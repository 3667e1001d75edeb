package dk.kaskade.exchange;

import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.OutputStream;

/** Writes an organisation to a format of somebody else's. */
public interface Exporter {
    FileFormat format();

    /**
     * Writes all of it. Whoever calls it sees to it that a failure leaves no half file.
     *
     * @param out closed by the caller
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    void write(Edition edition, OutputStream out, Progress progress) throws IOException;
}
