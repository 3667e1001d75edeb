package dk.kaskade.ui.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The tags of one page: what belongs together is one paragraph for who has it read aloud, and lines and grounds are none.
 */
final class PdfTags {
    private final PDPage page;
    private final PDStructureElement section;
    private final COSArray parents = new COSArray();
    private int depth;

    /** @param section gets the page's paragraphs */
    PdfTags(PDPage page, PDStructureElement section) {
        this.page = page;
        this.section = section;
    }

    /** For each paragraph, by its number on the page, the element it belongs to. */
    COSArray parents() {
        return parents;
    }

    void open(PDPageContentStream out) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
    }

    void close(PDPageContentStream out) throws IOException {
        out.endMarkedContent();
    }

    void begin(PDPageContentStream out) throws IOException {
        if (depth++ > 0) {
            return;
        }
        out.endMarkedContent();
        int number = parents.size();
        out.beginMarkedContent(COSName.P, number);
        PDStructureElement paragraph = new PDStructureElement(StandardStructureTypes.P, section);
        paragraph.setPage(page);
        paragraph.appendKid(number);
        section.appendKid(paragraph);
        parents.add(paragraph);
    }

    void end(PDPageContentStream out) throws IOException {
        if (--depth == 0) {
            out.endMarkedContent();
            open(out);
        }
    }
}
