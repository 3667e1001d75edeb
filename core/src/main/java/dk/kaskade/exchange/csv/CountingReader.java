package dk.kaskade.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Tells how many characters were read. */
final class CountingReader extends FilterReader {
    private long count;

    CountingReader(Reader in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count += c < 0 ? 0 : 1;
        return c;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count += Math.max(0, read);
        return read;
    }
}
