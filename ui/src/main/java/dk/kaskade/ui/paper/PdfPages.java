package dk.kaskade.ui.paper;

import java.awt.geom.Dimension2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF, to be looked at before they are handed out, and to be printed: what is seen, saved and printed is one and the
 * same. One thread at a time may use it.
 */
public final class PdfPages implements Closeable {
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /** @throws IOException where the bytes are no PDF */
    public PdfPages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** The size of a page in points, counted from 0. */
    public Dimension2D size(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        boolean turned = document.getPage(page).getRotation() % 180 != 0;
        java.awt.geom.Dimension2D size = new java.awt.Dimension();
        size.setSize(turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
        return size;
    }

    /** A page as a picture with so many pixels for a point. */
    public BufferedImage picture(int page, double scale) throws IOException {
        return renderer.renderImageWithDPI(page, (float) (scale * POINTS_PER_INCH), ImageType.RGB);
    }

    /**
     * Prints all pages in the way that the job was set up, each in its own size and direction.
     *
     * @throws PrinterException where the printer refuses; a job that somebody cancels is one, too
     */
    public void print(PrinterJob job, String name) throws PrinterException {
        job.setJobName(name);
        job.setPageable(new PDFPageable(document));
        job.print();
    }

    /** How the printer is asked to lay out a page before anybody chooses: its own size without margins. */
    public PageFormat format(int page) {
        Dimension2D size = size(page);
        boolean lying = size.getWidth() > size.getHeight();
        Paper paper = new Paper();
        double width = Math.min(size.getWidth(), size.getHeight());
        double height = Math.max(size.getWidth(), size.getHeight());
        paper.setSize(width, height);
        paper.setImageableArea(0, 0, width, height);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(lying ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
