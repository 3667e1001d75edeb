package dk.kaskade.progress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Tells how much of a stream has been read, and ends the reading where somebody has cancelled it. How much there is, is what
 * the stream says at the beginning: all of a file; where that is nothing, no share is told.
 */
public final class WatchedStream extends FilterInputStream {
    private static final int STEP = 1 << 16;

    private final Progress progress;
    private final long total;
    private long count;
    private long told;

    public WatchedStream(InputStream in, Progress progress) throws IOException {
        super(in);
        this.progress = progress;
        total = in.available();
    }

    /** @throws java.util.concurrent.CancellationException where the task was cancelled */
    @Override
    public int read() throws IOException {
        int value = in.read();
        counted(value < 0 ? 0 : 1);
        return value;
    }

    /** @throws java.util.concurrent.CancellationException where the task was cancelled */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        counted(Math.max(read, 0));
        return read;
    }

    private void counted(int bytes) {
        count += bytes;
        if (bytes == 0 || count - told >= STEP) {
            told = count;
            progress.check();
            if (total > 0) {
                progress.done(Math.min(1, (double) count / total));
            }
        }
    }
}
