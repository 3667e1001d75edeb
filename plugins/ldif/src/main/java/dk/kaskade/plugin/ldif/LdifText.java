package dk.kaskade.plugin.ldif;

import static dk.kaskade.plugin.ldif.LdifImporter.TEXTS;

import dk.kaskade.exchange.UnreadableFileException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into records. UTF-8, or UTF-16 with a mark at the beginning as {@code ldifde -u} writes it; a line that is
 * not UTF-8 is taken for Windows-1252 and counted.
 */
final class LdifText {
    /** A value that stands elsewhere. A library would open that file; here nothing but the file given is read. */
    private static final Pattern FETCHING = Pattern.compile("[^:]*:<.*", Pattern.DOTALL);

    private static final Pattern VERSION = Pattern.compile("version: *\\d+ *", Pattern.CASE_INSENSITIVE);

    /** Characters in one record: a photo in base64, and far more. */
    private static final int LARGEST = 1 << 26;

    private final Reader in;
    /** Bytes are read as characters one to one, to be decoded line by line. */
    private final boolean bytes;

    private int line;
    private int foreign;
    private @Nullable String ahead;

    LdifText(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file);
        Charset wide = wide(buffered);
        bytes = wide == null;
        in = new java.io.BufferedReader(
                new InputStreamReader(buffered, wide == null ? StandardCharsets.ISO_8859_1 : wide));
        ahead = physical(LARGEST);
        if (ahead != null && ahead.startsWith("\uFEFF")) {
            ahead = ahead.substring(1);
        }
    }

    private static @Nullable Charset wide(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        boolean marked = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return marked ? StandardCharsets.UTF_16 : null;
    }

    /** How many lines were not UTF-8. */
    int foreign() {
        return foreign;
    }

    /** The next record; none at the end. */
    Optional<LdifRecord> next() throws IOException {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int fetching = 0;
        int size = 0;
        while (ahead != null && (!ahead.isEmpty() || lines.isEmpty() && fetching == 0)) {
            int at = line;
            String logical = logical(LARGEST - size);
            if (logical.isEmpty()
                    || logical.startsWith("#")
                    || VERSION.matcher(logical).matches()) {
                continue;
            }
            from = from == 0 ? at : from;
            size += logical.length();
            if (FETCHING.matcher(logical).matches()) {
                fetching++;
            } else {
                lines.add(logical);
            }
        }
        return from == 0 ? Optional.empty() : Optional.of(new LdifRecord(from, orNothing(lines), fetching));
    }

    /** A record of which every line was taken out is told as one that cannot be read. */
    private static List<String> orNothing(List<String> lines) {
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** The line ahead, with those that continue it. */
    private String logical(int most) throws IOException {
        StringBuilder all = new StringBuilder(ahead == null ? "" : ahead);
        boolean empty = all.isEmpty();
        ahead = physical(most);
        while (!empty && ahead != null && ahead.startsWith(" ")) {
            all.append(ahead, 1, ahead.length());
            ahead = physical(most - all.length());
        }
        return all.toString();
    }

    private @Nullable String physical(int most) throws IOException {
        StringBuilder text = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        line++;
        boolean ascii = true;
        while (c >= 0 && c != '\n') {
            text.append((char) c);
            ascii &= c < 0x80;
            if (text.length() > most) {
                throw new UnreadableFileException(TEXTS, "large", line);
            }
            c = in.read();
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        return ascii || !bytes ? text.toString() : decoded(text.toString());
    }

    private String decoded(String oneToOne) {
        byte[] raw = oneToOne.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            foreign++;
            return new String(raw, Charset.forName("windows-1252"));
        }
    }
}
