package dk.kaskade.ui.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes a PDF of a page whose style knows no variables: tagged for screen readers, its fonts embedded, with title and
 * language, and nobody's name. Nothing is asked of the network. One that makes many documents reads its letters once; it is
 * for one thread at a time.
 */
final class HtmlPdf {
    private final CardFonts fonts = new CardFonts();

    static {
        // it tells how long it took to read a style, on standard error
        XRLog.setLoggingEnabled(false);
    }

    void write(Document page, OutputStream out) throws IOException {
        try (PDDocument pdf = make(page)) {
            pdf.save(out);
        }
    }

    /** The document, open: the caller closes it. */
    PDDocument make(Document page) throws IOException {
        PDDocument pdf = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(page, null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Kaskade");
        builder.useReplacementText("\u25A1");
        builder.withDiagnosticConsumer(diagnostic -> {});
        builder.useUriResolver((base, uri) -> null);
        fonts.offer(builder, pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            return renderer.createPDFKeepOpen();
        }
    }
}
