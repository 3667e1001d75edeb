package dk.kaskade.exchange.xlsx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets the library close what it was given; ours is closed by whoever opened it. */
final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
