package dk.kaskade.ui.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes a PDF of a page whose style knows no variables: tagged for screen readers, its fonts embedded, with title and
 * language, and nobody's name. Nothing is asked of the network.
 */
final class HtmlPdf {
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;
    private static final int BOLD = 700;

    static {
        // it tells how long it took to read a style, on standard error
        XRLog.setLoggingEnabled(false);
    }

    private HtmlPdf() {}

    static void write(Document page, OutputStream out) throws IOException {
        try (PDDocument pdf = make(page)) {
            pdf.save(out);
        }
    }

    /** The document, open: the caller closes it. */
    static PDDocument make(Document page) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Kaskade");
        builder.useReplacementText("\u25A1");
        builder.withDiagnosticConsumer(diagnostic -> {});
        builder.useUriResolver((base, uri) -> null);
        font(builder, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "SemiBold", SEMIBOLD, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            return renderer.createPDFKeepOpen();
        }
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> stream(name), "Inter", weight, style, true);
    }

    private static InputStream stream(String name) {
        InputStream in = HtmlPdf.class.getResourceAsStream("fonts/Inter-" + name + ".ttf");
        if (in == null) {
            throw new IllegalStateException("no font " + name);
        }
        return in;
    }
}
