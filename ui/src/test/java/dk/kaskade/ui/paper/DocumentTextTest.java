package dk.kaskade.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.draft.Draft;
import dk.kaskade.draft.DraftReader;
import dk.kaskade.draft.Given;
import dk.kaskade.exchange.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {
    private static final int LEFT = 50;
    private static final int RIGHT = 320;

    @TempDir
    Path folder;

    /** Writes lines at a place, each {@code pitch} points below the former. */
    private static void put(PDPageContentStream out, int x, int y, int pitch, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                out.newLineAtOffset(x, y - i * pitch);
                out.showText(lines[i]);
                out.endText();
            }
        }
    }

    private Path columns() throws IOException {
        Path file = folder.resolve("spalter.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                put(
                        out,
                        LEFT,
                        740,
                        14,
                        "Sådan leder vi i Prøveby Kommune, og sådan har vi altid gjort, så længe nogen husker det");
                put(
                        out,
                        LEFT,
                        700,
                        14,
                        "Direktører",
                        "",
                        "• Viser vejen gennem",
                        "skoven for alle",
                        "• Tæller træerne op");
                put(
                        out,
                        RIGHT,
                        700,
                        14,
                        "Centerchefer",
                        "",
                        "• Rydder stien for",
                        "sne om vinteren",
                        "• Fodrer fuglene");
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private void assertUnreadable(Path file, String danish) {
        assertThatThrownBy(() -> DocumentText.read(file))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.sentence(Locale.forLanguageTag("da-DK")))
                                .contains(String.valueOf(file.getFileName()), danish));
    }

    @Test
    void readsColumnsOneAfterAnother() throws IOException {
        Draft draft = DraftReader.read(DocumentText.read(columns()), new Given("", "", "x"));
        assertThat(draft.framework().expectations())
                .extracting(e -> e.id() + " " + e.text())
                .containsExactly(
                        "direktoer-01 Viser vejen gennem skoven for alle",
                        "direktoer-02 Tæller træerne op",
                        "centerchef-01 Rydder stien for sne om vinteren",
                        "centerchef-02 Fodrer fuglene");
        assertThat(draft.leftovers()).hasSize(1);
    }

    @Test
    void keepsTwoHeadingsOnOneLineApartAndPagesToo() throws IOException {
        Path file = folder.resolve("sider.pdf");
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                    put(out, LEFT, 700, 30, "RO OG ORDEN");
                    put(out, RIGHT, 700, 30, "FART");
                }
            }
            pdf.save(file.toFile());
        }
        assertThat(DocumentText.read(file).strip()).isEqualTo("RO OG ORDEN    FART\n\fRO OG ORDEN    FART");
    }

    @Test
    void saysWhyAPdfGivesNoText() throws IOException {
        Path scan = folder.resolve("skannet.pdf");
        Path locked = folder.resolve("låst.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(scan.toFile());
            pdf.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        assertUnreadable(scan, "tekstgenkendelse");
        assertUnreadable(locked, "adgangskode");
        assertUnreadable(Files.writeString(folder.resolve("halv.pdf"), "%PDF-1.7 og så ikke mere"), "kan læses");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertUnreadable(Files.write(folder.resolve("x.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8}), "hverken");
        assertUnreadable(Files.writeString(folder.resolve("tom.txt"), " \n"), "ingen tekst");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252"})
    void readsTextInWhateverEncoding(String charset) throws IOException {
        String text = "Åbner døren for børnene, når det bliver morgen\n";
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
        assertThat(DocumentText.read(file)).isEqualTo(text);
    }
}
