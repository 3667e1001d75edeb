package dk.kaskade.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.exchange.html.RoleCardPage;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCards;
import dk.kaskade.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class RoleCardBookTest {
    private static List<RoleCard> cards(String chef) {
        return RoleCards.of(Cascade.of(Carried.of(
                        Chain.of(
                                ChainText.organisation("dir level=1 title=Direktør\n  c1 level=2 title=" + chef),
                                FrameworkText.framework("D1 direktoer leadsTo=C1\nC1 chef\nA1 *\nmark: mod")),
                        ChainText.DAY)))
                .all();
    }

    private static RoleCardBook book() {
        return new RoleCardBook(new RoleCardPage("Kommune", FrameworkText.framework("D1 direktoer"), Texts.DANISH));
    }

    private static byte[] one(String chef) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book().write(cards(chef).get(1), out);
        return out.toByteArray();
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    @Test
    void readsAloudInItsOwnLanguageWithATitleAndNobodysName() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(one("Chef_æøå"))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Chef æøå");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(text(pdf)).contains("Chef æøå", "Fra min leder", "Side 1 af");
        }
    }

    @Test
    void bringsItsFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(one("Chef"))) {
            assertEmbedded(pdf.getPage(0));
        }
    }

    private static void assertEmbedded(PDPage page) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).contains("Inter");
        }
    }

    @Test
    void writesWhatTheFontCannotAsABox() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(one("Chef\uD83D\uDE00<b>"))) {
            assertThat(text(pdf)).contains("<b>").contains("\u25A1");
        }
    }

    @Test
    void aBookHasABookmarkForEachCardAndTagsForAll() throws IOException {
        List<RoleCard> many =
                new ArrayList<>(Collections.nCopies(20, cards("Chef").get(0)));
        many.addAll(cards("Chef"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Double> told = new ArrayList<>();
        book().write("Bog", many, out, new Progress() {
            @Override
            public void done(double share) {
                told.add(share);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            List<String> marks = StreamSupport.stream(
                            pdf.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .map(PDOutlineItem::getTitle)
                    .toList();
            assertThat(marks).hasSize(22).last().asString().contains("Chef");
            assertThat(text(pdf)).contains("Side 1 af").doesNotContain("Side 22 af");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Bog");
            int last = pdf.getNumberOfPages();
            PDFTextStripper lastPage = new PDFTextStripper();
            lastPage.setStartPage(last);
            assertThat(lastPage.getText(pdf)).contains("Nærmeste leder", "Side 1 af 1");
            for (PDPage page : pdf.getPages()) {
                assertEmbedded(page);
            }
        }
        assertThat(told).isSorted().endsWith(1.0);
    }

    @Test
    void endsWhereSomebodyCancels() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double share) {
                throw new IllegalStateException("nothing is done");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> book().write("Bog", cards("Chef"), out, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }
}
