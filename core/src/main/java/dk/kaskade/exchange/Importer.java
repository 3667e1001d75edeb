package dk.kaskade.exchange;

import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what a file of somebody else's tells about leaders and units. It decides nothing: who leads whom, what a doubt
 * is, and which role a title means is settled afterwards in one place ({@code intake}), for every format alike.
 */
public interface Importer {
    FileFormat format();

    /**
     * Whether a file is of this format, told by how it begins: several formats share an ending.
     *
     * @param head the first bytes, 8,192 at most
     * @param name the file's name
     */
    boolean recognises(byte[] head, String name);

    /**
     * Reads all of it.
     *
     * @param in   closed by the caller
     * @param name the file's name, for messages
     * @throws UnreadableFileException where nothing can be made of it, with a sentence for people
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    Extract read(InputStream in, String name, Progress progress) throws IOException;
}
