package dk.kaskade.ui.paper;

import dk.kaskade.exchange.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF as it stands on the page, from the top, columns one after another where they can be told. */
final class PdfText {
    private PdfText() {}

    /** @param name of the file, for the error */
    static String read(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableFileException(DocumentText.TEXTS, "pdf.forbidden", name);
            }
            String text = text(document);
            if (text.isBlank()) {
                throw new UnreadableFileException(DocumentText.TEXTS, "pdf.no-text", name);
            }
            return text;
        } catch (UnreadableFileException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw caused("pdf.locked", name, e);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw caused("pdf.broken", name, e);
        }
    }

    private static UnreadableFileException caused(String key, String name, Exception cause) {
        UnreadableFileException fault = new UnreadableFileException(DocumentText.TEXTS, key, name);
        fault.initCause(cause);
        return fault;
    }

    private static String text(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PdfWords words = new PdfWords();
            words.setStartPage(page);
            words.setEndPage(page);
            words.getText(document);
            PdfColumns.write(words.rows(), text);
            text.append('\f');
        }
        return text.toString().replaceAll("\\f+$", "");
    }
}
