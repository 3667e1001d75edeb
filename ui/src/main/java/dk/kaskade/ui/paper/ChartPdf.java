package dk.kaskade.ui.paper;

import dk.kaskade.progress.Progress;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes a chart's pages as PDF: vectors, real text that can be searched and selected, embedded fonts, bookmarks, links
 * between the pages, and tags in which every position is a paragraph. It tells no name of who made it.
 */
public final class ChartPdf {
    private final ChartBook book;
    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final Map<Object, PDFormXObject> stamps = new HashMap<>();
    private final PDStructureElement root;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final COSArray parentTree = new COSArray();

    private ChartPdf(ChartBook book) {
        this.book = book;
        root = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
        tree.appendKid(root);
    }

    /**
     * Writes all of it.
     *
     * @param out left open
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled; nothing was written then
     */
    public static void write(ChartBook book, OutputStream out, Progress progress) throws IOException {
        ChartPdf pdf = new ChartPdf(book);
        try (PDDocument document = pdf.document) {
            pdf.build(progress);
            progress.check();
            document.save(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        progress.done(1);
    }

    private void build(Progress progress) throws IOException {
        describe();
        List<ChartPage> pages = book.pages();
        for (ChartPage page : pages) {
            document.addPage(new PDPage(new PDRectangle((float) page.width(), (float) page.height())));
        }
        for (int i = 0; i < pages.size(); i++) {
            progress.check();
            page(pages.get(i), i);
            progress.done(0.9 * (i + 1) / pages.size());
        }
        if (pages.size() > 1) {
            bookmarks();
        }
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parentTree);
        tree.setParentTree(new PDNumberTreeNode(numbers, PDParentTreeValue.class));
        tree.setParentTreeNextKey(pages.size());
    }

    private void describe() {
        Heading heading = book.heading();
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(heading.title());
        about.setSubject(heading.subtitle());
        about.setCreator("Kaskade");
        document.setDocumentInformation(about);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(heading.language().getLanguage());
        PDViewerPreferences wanted = new PDViewerPreferences(new COSDictionary());
        wanted.setDisplayDocTitle(true);
        catalog.setViewerPreferences(wanted);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        catalog.setStructureTreeRoot(tree);
    }

    private void page(ChartPage page, int number) throws IOException {
        PDPage sheet = document.getPage(number);
        PDStructureElement section = new PDStructureElement(StandardStructureTypes.SECT, root);
        section.setTitle(page.name());
        root.appendKid(section);
        PdfTags tags = new PdfTags(sheet, section);
        try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
            tags.open(out);
            PdfPen pen = new PdfPen(document, out, fonts, stamps, tags);
            pen.transformed(new AffineTransform(1, 0, 0, -1, 0, page.height()), () -> page.paint(pen));
            tags.close(out);
        }
        sheet.setStructParents(number);
        sheet.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parentTree.add(COSInteger.get(number));
        parentTree.add((COSBase) tags.parents());
        for (Reference reference : page.references()) {
            sheet.getAnnotations().add(link(reference, page.height()));
        }
    }

    private PDAnnotationLink link(Reference reference, double height) {
        Rectangle2D place = reference.place();
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(
                (float) place.getX(), (float) (height - place.getMaxY()), (float) place.getWidth(), (float)
                        place.getHeight()));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPrinted(true);
        link.setContents(book.heading().text("to", reference.page() + 1));
        link.setDestination(destination(reference.page()));
        return link;
    }

    private PDPageFitDestination destination(int page) {
        PDPageFitDestination whole = new PDPageFitDestination();
        whole.setPage(document.getPage(page));
        return whole;
    }

    private void bookmarks() {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        for (int page = 0; page < book.pages().size(); page++) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(book.pages().get(page).name());
            item.setDestination(destination(page));
            outline.addLast(item);
        }
    }
}
