package dk.kaskade.store;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a disk and remembers its first refusal: many a library swallows one, and half a file would be taken for a whole
 * one. To close it only flushes; the file ends when its content does.
 */
final class DiskStream extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;

    private final DiskTrouble trouble;
    private @Nullable SaveException first;

    DiskStream(OutputStream raw, DiskTrouble trouble) {
        super(new BufferedOutputStream(raw, BUFFER));
        this.trouble = trouble;
    }

    @Override
    public void write(int one) throws IOException {
        take(() -> out.write(one));
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        take(() -> out.write(some, from, length));
    }

    @Override
    public void flush() throws IOException {
        take(out::flush);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private void take(DiskTrouble.Step step) throws SaveException {
        if (first != null) {
            throw first;
        }
        try {
            trouble.tried(step);
        } catch (SaveException e) {
            first = e;
            throw e;
        }
    }
}
