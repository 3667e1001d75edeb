package dk.kaskade.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 without mercy: a byte order mark is skipped, anything that is not UTF-8 is an
 * {@link UnreadableTextException} with its place. The JDK's own reader either replaces silently or forgets the place.
 */
final class StrictUtf8Reader extends Reader {
    private static final int SIZE = 1 << 14;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(SIZE).limit(0);
    private boolean started;
    private boolean end;
    private int line = 1;
    private int column = 1;

    StrictUtf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!started) {
            start();
        }
        if (!chars.hasRemaining() && !decode()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void start() throws IOException {
        started = true;
        while (bytes.remaining() < 4 && !end) {
            fill();
        }
        int first = at(0) << 8 | at(1);
        if (first == 0xFEFF || first == 0xFFFE || (bytes.remaining() > 1 && (at(0) == 0 || at(1) == 0))) {
            throw new UnreadableTextException(1, 1, "format.utf16");
        }
        if (first == 0xEFBB && at(2) == 0xBF) {
            bytes.position(bytes.position() + 3);
        }
    }

    private int at(int index) {
        return index < bytes.remaining() ? bytes.get(bytes.position() + index) & 0xFF : 0;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    /** What was decoded before a fault is given out first, so that the fault's place is known to the character. */
    private boolean decode() throws IOException {
        countLines();
        while (true) {
            chars.clear();
            CoderResult result = decoder.decode(bytes, chars, end);
            chars.flip();
            if (chars.hasRemaining()) {
                return true;
            }
            if (result.isError()) {
                throw new UnreadableTextException(line, column, "format.not-utf8");
            }
            if (end) {
                return false;
            }
            fill();
        }
    }

    private void countLines() {
        char[] read = chars.array();
        int lineStart = -1;
        for (int i = 0; i < chars.limit(); i++) {
            if (read[i] == '\n') {
                line++;
                lineStart = i;
            }
        }
        column = lineStart < 0 ? column + chars.limit() : chars.limit() - lineStart;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
