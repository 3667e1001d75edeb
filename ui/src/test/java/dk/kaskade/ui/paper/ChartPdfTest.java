package dk.kaskade.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.progress.Progress;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Charts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class ChartPdfTest {
    /** Reads the text and the size of the smallest letter. */
    private static final class Reader extends PDFTextStripper {
        float smallest = Float.MAX_VALUE;

        @Override
        protected void processTextPosition(TextPosition text) {
            smallest = Math.min(smallest, Math.abs(text.getTextMatrix().getScalingFactorY()));
            super.processTextPosition(text);
        }
    }

    @Test
    void holdsEveryTitleAsTextInLettersOfSixPoints() throws IOException {
        ChartModel model = Books.municipality(120);
        try (PDDocument pdf = Books.read(Books.book(model, Books.A3))) {
            Reader reader = new Reader();
            String text = reader.getText(pdf);

            for (int card = 0; card < model.size(); card++) {
                assertThat(text).contains(model.card(card).title());
            }
            assertThat(text).contains("Prøvestad", "opgjort pr. 1. november 2026 · 120 stillinger", "side 1 af 1");
            assertThat(reader.smallest).isGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void hasPagesOfTheSizeAskedForAndTellsWhatItIs() throws IOException {
        PageSetup standing = PageSetup.of(PageSize.A2).with(Orientation.PORTRAIT);
        try (PDDocument pdf = Books.read(Books.book(Charts.below(-1, 0), standing))) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth() / 72 * 25.4).isBetween(419.9, 420.1);
            assertThat(page.getMediaBox().getHeight() / 72 * 25.4).isBetween(593.9, 594.1);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Prøvestad");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void embedsItsFontsWithTheLettersThatAreUsed() throws IOException {
        try (PDDocument pdf = Books.read(Books.book(Books.municipality(30), Books.A4))) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                fonts.add(pdf.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+Inter-.*"));
        }
    }

    @Test
    void leadsFromPageToPage() throws IOException {
        ChartBook book = Books.book(Books.municipality(400), Books.A4.with(Split.BRANCH));
        try (PDDocument pdf = Books.read(book)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(book.pages().size());
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                List<Integer> led = new ArrayList<>();
                for (PDAnnotation link : pdf.getPage(i).getAnnotations()) {
                    PDPageDestination to = (PDPageDestination) ((PDAnnotationLink) link).getDestination();
                    led.add(to.retrievePageNumber());
                }
                assertThat(led)
                        .isEqualTo(book.pages().get(i).references().stream()
                                .map(Reference::page)
                                .toList());
            }
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle());
            }
            assertThat(marks)
                    .isEqualTo(book.pages().stream().map(ChartPage::name).toList())
                    .startsWith("Toppen af ledelseskæden");
        }
    }

    @Test
    void tagsEveryPositionAsAParagraph() throws IOException {
        ChartModel model = Books.municipality(30);
        try (PDDocument pdf = Books.read(Books.book(model, Books.A4))) {
            PDStructureElement section = (PDStructureElement) ((PDStructureElement) pdf.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getKids()
                            .get(0))
                    .getKids()
                    .get(0);
            assertThat(section.getKids()).as("title, legend, foot, positions").hasSize(model.size() + 3);
        }
    }

    @Test
    void tellsNoNameWhereNamesAreHidden() throws IOException {
        ChartModel model = Books.nameless(30);
        try (PDDocument pdf = Books.read(Books.book(model, Books.A4))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Enhed 0").doesNotContain("Eksempel");
        }
    }

    @Test
    void takesAnyTitle() throws IOException {
        String odd = "\u0000<b>\uD800 مدير 😀 ´`\n\t" + "ø".repeat(5_000);
        ChartModel model = Charts.of(
                List.of(
                        Charts.card("a", odd),
                        Charts.card("b", "مدير", "مدير", 1, true),
                        Charts.card("c", "Skole😀leder")),
                -1,
                0,
                0);
        try (PDDocument pdf = Books.read(Books.book(model, Books.A4))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<b>", "Skole", "leder");
            BufferedImage picture = new PDFRenderer(pdf).renderImage(0);
            assertThat(picture.getWidth()).isBetween(841, 843);
        }
    }

    @Test
    void stopsWhereSomebodyCancels() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartBook book = Books.book(Books.municipality(400), Books.A4.with(Split.BRANCH));
        Progress impatient = new Progress() {
            private double share;

            @Override
            public void done(double now) {
                assertThat(now).isGreaterThanOrEqualTo(share);
                share = now;
            }

            @Override
            public boolean cancelled() {
                return share > 0.3;
            }
        };

        assertThatThrownBy(() -> ChartPdf.write(book, out, impatient)).isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }
}
