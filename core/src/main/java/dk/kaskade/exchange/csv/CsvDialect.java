package dk.kaskade.exchange.csv;

import java.nio.charset.Charset;

/**
 * How a text file holds its table.
 *
 * @param separator between the cells of a row
 */
public record CsvDialect(Charset charset, char separator) {
    /** What separates cells in files that are met. */
    public static final java.util.List<Character> SEPARATORS = java.util.List.of(';', ',', '\t', '|');

    /** What a file looks like by its bytes; to be corrected by somebody who knows better. */
    public static CsvDialect detect(byte[] bytes) {
        Charset charset = CharsetGuess.of(bytes);
        return new CsvDialect(charset, SeparatorGuess.of(CsvText.head(bytes, charset)));
    }

    public CsvDialect withCharset(Charset other) {
        return new CsvDialect(other, separator);
    }

    public CsvDialect withSeparator(char other) {
        return new CsvDialect(charset, other);
    }
}
