package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Extract;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;

/** A file and how it is to be read: a value, so that another way of reading it is another source. */
interface Source {
    Path file();

    /** The format by which it is read; empty where that is not known yet. */
    String format();

    /**
     * Reads all of it, off the event thread.
     *
     * @throws dk.kaskade.exchange.UnreadableFileException where nothing can be made of it
     */
    Read read(Progress progress) throws IOException;

    /**
     * What was read.
     *
     * @param source how, with everything that was found out about the file
     */
    record Read(Source source, Extract extract) {}
}
