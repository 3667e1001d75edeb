package dk.kaskade.ui.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.w3c.dom.Document;

/** A page of core's as a PDF: tagged, its fonts embedded, with a count of pages where its style asks for one. */
public final class PagePdf {
    private PagePdf() {}

    /** @param page whose style knows no variables */
    public static void write(Document page, OutputStream out) throws IOException {
        new HtmlPdf().write(page, out);
    }
}
