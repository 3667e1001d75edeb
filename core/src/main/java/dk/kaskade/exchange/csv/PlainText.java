package dk.kaskade.exchange.csv;

import java.nio.charset.Charset;

/** The characters of a text file whose encoding nobody has told: UTF-8, UTF-16, Windows-1252, Mac Roman. */
public final class PlainText {
    private PlainText() {}

    /** @return without a byte order mark; never fails, bytes that no encoding explains become replacement characters */
    public static String of(byte[] bytes) {
        Charset charset = CharsetGuess.of(bytes);
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
