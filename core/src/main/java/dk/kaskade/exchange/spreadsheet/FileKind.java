package dk.kaskade.exchange.spreadsheet;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.table.TableTexts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells by its first bytes what a file is, whatever it is called. */
final class FileKind {
    private static final int HEAD = 1 << 13;
    private static final byte[] ZIP = {'P', 'K'};

    /** How files begin that hold no table that can be read, and which sentence tells what to do. */
    private static final List<Map.Entry<byte[], String>> BEGINNINGS = List.of(
            Map.entry(latin("%PDF"), "kind.pdf"),
            Map.entry(latin("\u00FF\u00D8\u00FF"), "kind.picture"),
            Map.entry(latin("\u0089PNG"), "kind.picture"),
            Map.entry(latin("GIF8"), "kind.picture"),
            Map.entry(latin("II*\0"), "kind.picture"),
            Map.entry(latin("MM\0*"), "kind.picture"),
            Map.entry(latin("{\\rtf"), "kind.word"),
            Map.entry(latin("\u001F\u008B"), "kind.zip"),
            Map.entry(latin("7z\u00BC\u00AF"), "kind.zip"),
            Map.entry(latin("Rar!"), "kind.zip"));

    private static final byte[] COMPOUND = latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

    private FileKind() {}

    static boolean zip(byte[] bytes) {
        return begins(bytes, ZIP) && bytes.length > 2 && bytes[2] < ' ';
    }

    /** @throws UnreadableFileException where it is something else than text, with what it is and what to do */
    static void refuseOthers(byte[] bytes) throws UnreadableFileException {
        if (bytes.length == 0) {
            throw refused("file.empty");
        }
        if (begins(bytes, COMPOUND)) {
            throw refused(compound(bytes));
        }
        for (Map.Entry<byte[], String> beginning : BEGINNINGS) {
            if (begins(bytes, beginning.getKey())) {
                throw refused(beginning.getValue());
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        refuseMarkup(head.toLowerCase(Locale.ROOT));
        refuseBinary(bytes);
    }

    /** Names in such a container are UTF-16. */
    private static String compound(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (all.contains(wide("EncryptedPackage"))) {
            return "kind.encrypted";
        }
        return all.contains(wide("Workbook")) || all.contains(wide("Book")) ? "kind.xls" : "kind.word";
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static void refuseMarkup(String head) throws UnreadableFileException {
        String text = head.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s+", "").replaceFirst("^\u00EF\u00BB\u00BF", "");
        if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw refused("kind.xml-spreadsheet");
        } else if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            throw refused("kind.html");
        } else if (text.startsWith("<?xml")) {
            throw refused("kind.xml");
        }
    }

    /** Text has no control characters but the ends of lines and tabs; zeros belong to wide encodings. */
    private static void refuseBinary(byte[] bytes) throws UnreadableFileException {
        int strange = 0;
        int length = Math.min(bytes.length, HEAD);
        for (int i = 0; i < length; i++) {
            byte each = bytes[i];
            boolean usual = each < 0 || each >= ' ' || each == '\n' || each == '\r' || each == '\t' || each == '\f';
            strange += usual || each == 0 || each == 0x1A ? 0 : 1;
        }
        if (strange * 50 > length) {
            throw refused("kind.unknown");
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean begins(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static UnreadableFileException refused(String key) {
        return new UnreadableFileException(TableTexts.ALL, key);
    }
}
