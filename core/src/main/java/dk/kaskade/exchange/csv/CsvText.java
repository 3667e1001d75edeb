package dk.kaskade.exchange.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The characters of a text file, without its byte order mark. */
final class CsvText {
    /** Bytes that are enough to tell how a file is made. */
    private static final int HEAD = 1 << 16;

    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=(.)\"?[;,\t|]*(?:\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    private CsvText() {}

    static String head(byte[] bytes, Charset charset) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        String text = new String(head, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What the line {@code sep=;} says, which Excel writes and obeys; nothing where there is none. */
    static @Nullable Character toldSeparator(String head) {
        Matcher line = SEPARATOR_LINE.matcher(head);
        return line.lookingAt() ? line.group(1).charAt(0) : null;
    }

    static Reader reader(byte[] bytes, Charset charset) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        in.skipNBytes(markLength(bytes, charset));
        return new InputStreamReader(in, charset);
    }

    private static int markLength(byte[] bytes, Charset charset) {
        byte[] mark = "\uFEFF".getBytes(charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16LE : charset);
        boolean begins = mark.length > 1
                && bytes.length >= mark.length
                && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length);
        return begins ? mark.length : 0;
    }
}
