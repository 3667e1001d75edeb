package dk.kaskade.ui.paper;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.csv.PlainText;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of somebody's document: a text file in whatever encoding, or a PDF. */
public final class DocumentText {
    static final Texts TEXTS = Texts.beside(DocumentText.class, "pages");

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    /** Junk may stand before the mark. */
    private static final int HEAD = 1024;

    private static final long MEGABYTE = 1 << 20;
    private static final long LARGEST = 200;

    private DocumentText() {}

    /**
     * @return lines end with a line feed, pages of a PDF with a form feed
     * @throws UnreadableFileException where the file is locked, broken, a scan, or something else
     */
    public static String read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST * MEGABYTE) {
            throw new UnreadableFileException(TEXTS, "text.large", name, LARGEST);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (pdf(bytes)) {
            return PdfText.read(bytes, name);
        }
        String text = PlainText.of(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException(TEXTS, "text.kind", name);
        }
        if (text.isBlank()) {
            throw new UnreadableFileException(TEXTS, "text.empty", name);
        }
        return text;
    }

    private static boolean pdf(byte[] bytes) {
        for (int i = 0; i + PDF.length <= Math.min(bytes.length, HEAD); i++) {
            int same = 0;
            while (same < PDF.length && bytes[i + same] == PDF[same]) {
                same++;
            }
            if (same == PDF.length) {
                return true;
            }
        }
        return false;
    }
}
