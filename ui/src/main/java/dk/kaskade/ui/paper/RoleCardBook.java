package dk.kaskade.ui.paper;

import dk.kaskade.exchange.html.RoleCardPage;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.RoleCard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Role cards as PDF: one, or many in one file, each with its own count of pages and a bookmark. Cards are laid out some at a
 * time, for a page that is laid out takes far more memory than one that is finished.
 */
public final class RoleCardBook {
    private static final int AT_A_TIME = 20;

    private final RoleCardPage page;
    private final HtmlPdf pdf = new HtmlPdf();

    public RoleCardBook(RoleCardPage page) {
        this.page = page;
    }

    /** Writes one card. */
    public void write(RoleCard card, OutputStream out) throws IOException {
        pdf.write(page.paper(page.title(card), List.of(card)), out);
    }

    /**
     * Writes cards one after the other.
     *
     * @param cards at least one
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled; what was written then is no
     *                                                    whole file
     */
    public void write(String title, List<RoleCard> cards, OutputStream out, Progress progress) throws IOException {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("no cards");
        }
        try (PDDocument book = part(title, cards, 0, progress)) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (int from = AT_A_TIME; from < cards.size(); from += AT_A_TIME) {
                try (PDDocument part = part(title, cards, from, progress)) {
                    merger.appendDocument(book, part);
                }
            }
            progress.check();
            book.save(out);
            progress.done(1);
        }
    }

    private PDDocument part(String title, List<RoleCard> cards, int from, Progress progress) throws IOException {
        progress.check();
        int to = Math.min(cards.size(), from + AT_A_TIME);
        // letters are embedded when a document is written: one that is not whole yet would bring none along
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        pdf.write(page.paper(title, cards.subList(from, to)), part);
        progress.done(0.98 * to / cards.size());
        return Loader.loadPDF(part.toByteArray());
    }
}
