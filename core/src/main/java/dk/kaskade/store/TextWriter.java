package dk.kaskade.store;

import java.io.IOException;
import java.io.Writer;

/**
 * Hands characters on, the replacement character for half a surrogate pair: UTF-8 has no such thing, and a file with it
 * could not be read again. Does not close what it writes to.
 */
final class TextWriter extends Writer {
    private final Writer target;

    TextWriter(Writer target) {
        this.target = target;
    }

    @Override
    public void write(int character) throws IOException {
        target.write(character);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            target.write(text, from, i - from);
            target.write('\uFFFD');
            from = i + 1;
        }
        target.write(text, from, end - from);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void flush() {
        // what it writes to is flushed by whoever owns it
    }

    @Override
    public void close() {
        // nor closed
    }
}
