package dk.kaskade.store;

import java.nio.charset.CharacterCodingException;

/** Bytes that are not UTF-8; {@code line} and {@code column} of the first of them. */
final class UnreadableTextException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    final int line;
    final int column;
    final String key;

    UnreadableTextException(int line, int column, String key) {
        this.line = line;
        this.column = column;
        this.key = key;
    }
}
